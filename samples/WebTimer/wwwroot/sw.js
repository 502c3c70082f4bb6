// Keeps the files of the page, so that it works without a network. The server is asked first; its answers to orders are never kept.

const name = new URL(location).searchParams.get('cache');
const files = [
  './', 'app.css', 'app.js', 'back-care-player.css', 'back-care-player.js', 'cues.js', 'kept.js', 'log.js', 'words.js', 'words.de.json', 'words.es.json', 'figures.css', 'icon.svg', 'app.webmanifest',
  ...['de', 'en', 'es'].map(language => `api/choices?language=${language}`),
];
const paths = new Set(files.map(file => new URL(file, location).pathname));

addEventListener('install', event => event.waitUntil(caches.open(name).then(cache => cache.addAll(files)).then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('fetch', event => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method === 'GET' && origin === location.origin && (paths.has(pathname) || pathname.startsWith('/_framework/'))) event.respondWith(answer(event.request));
});

async function answer(request) {
  const cache = await caches.open(name);
  const key = request.mode === 'navigate' ? './' : request; // one page, whatever its address asks for
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(key, response.clone());
    return response;
  } catch {
    return await cache.match(key) ?? Response.error();
  }
}
