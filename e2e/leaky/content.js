fetch('https://from-content.example/').catch(() => {});
new Image().src = 'https://from-page.example/pixel.png';
