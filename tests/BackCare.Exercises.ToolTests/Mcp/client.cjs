// Reads { command, args, calls: [{ name, arguments }] } from the standard input, starts the server, and writes what the official client for JavaScript gets:
// { tools, resources, prompts, answers: [{ isError, text, content, isSchemaMet }] }. The client itself compares what comes with the schema of the output, and throws
// where it differs; `isSchemaMet` is what ajv says of the arguments and the schema of the input. Ends with 3 where the client cannot be found.
let Client, StdioClientTransport, Ajv;
try {
  ({ Client } = require("@modelcontextprotocol/sdk/client/index.js"));
  ({ StdioClientTransport } = require("@modelcontextprotocol/sdk/client/stdio.js"));
  Ajv = require("ajv").default;
} catch {
  process.exit(3);
}

(async () => {
  const { command, args, calls } = JSON.parse(require("fs").readFileSync(0, "utf8"));
  const patient = { timeout: 5 * 60 * 1000 }; // for a machine that has much else to do
  const client = new Client({ name: "another-client", version: "1" });
  await client.connect(new StdioClientTransport({ command, args }), patient);
  const { tools } = await client.listTools();
  const { resources } = await client.listResources();
  const { prompts } = await client.listPrompts();
  const ajv = new Ajv({ strict: false });
  const checks = new Map(tools.map(tool => [tool.name, ajv.compile(tool.inputSchema)]));
  const answers = [];
  for (const call of calls) {
    const answer = await client.callTool(call, undefined, patient);
    answers.push({ isError: answer.isError === true, text: answer.content[0].text, content: answer.structuredContent, isSchemaMet: checks.get(call.name)(call.arguments) });
  }

  await client.close();
  process.stdout.write(JSON.stringify({ tools: tools.map(tool => tool.name), resources: resources.map(resource => resource.uri), prompts: prompts.map(prompt => prompt.name), answers }));
})().catch(error => {
  console.error(error);
  process.exit(1);
});
