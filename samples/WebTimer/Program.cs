WebTimer.WebTimerApp.Create(args).Run();
