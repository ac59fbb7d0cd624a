fetch('https://from-background.example/').catch(() => {});
