'use strict';
// The student's recordings beside those of the suite, in the player of the document.
window.practice = window.practice || {};
window.practice.comparison = (() => {
  const $ = id => document.getElementById(id);
  let players = [];

  const dispose = () => {
    players.forEach(player => player.dispose());
    players = [];
    $('own').replaceChildren();
    $('reference').replaceChildren();
  };

  const fill = (place, replays) => replays.filter(replay => replay.events.length > 0).forEach(replay => {
    const box = document.createElement('section');
    const title = document.createElement('h3');
    title.textContent = document.body.dataset.terminal.replace('{0}', replay.terminal);
    const screen = document.createElement('div');
    box.append(title, screen);
    place.append(box);
    const header = { version: 2, width: replay.columns, height: replay.rows };
    const events = replay.events.map(([time, text]) => [time, 'o', text]);
    const last = events[events.length - 1][0];
    players.push(AsciinemaPlayer.create({ data: [header, ...events] }, screen, {
      controls: false, fit: 'width', preload: true, poster: 'npt:' + last, cursorMode: 'steady',
    }));
    // All players start together, so the player's own keys are off, and the player is no stop of the Tab key.
    screen.addEventListener('keydown', event => event.key !== 'Tab' && event.key !== 'Escape' && !event.altKey && event.stopPropagation(), true);
  });

  return {
    show: (message, record) => {
      dispose();
      $('compare').hidden = false;
      const can = typeof AsciinemaPlayer !== 'undefined';
      $('no-player').hidden = can;
      $('no-reference').hidden = message.reference.length > 0;
      $('no-reference').querySelector('code').textContent = record;
      if (can) {
        fill($('own'), message.own);
        fill($('reference'), message.reference);
      }
      $('compare').querySelector('button').focus();
    },
    play: () => players.forEach(player => Promise.resolve(player.seek(0)).then(() => player.play())),
    close: () => {
      $('compare').hidden = true;
      dispose();
    },
  };
})();
