using OwnCatalog;

return App.Run(args, Console.Out);
