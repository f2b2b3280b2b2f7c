'use strict';
// The page of a practice. All that it knows comes from the program, which keeps it: a page that is loaded again is the same.
(() => {
  const $ = id => document.getElementById(id);
  const seats = new Map();
  let socket;
  let sitting = 0;
  let count = 0;

  const send = message => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const seat = number => {
    const box = element('section', undefined, 'seat');
    const title = element('h2', document.body.dataset.terminal.replace('{0}', number));
    title.id = 'terminal-' + number;
    box.setAttribute('aria-labelledby', title.id);
    const screen = element('div', undefined, 'screen');
    box.append(title, screen);
    $('terminals').append(box);
    const terminal = new Terminal({ fontSize: 13, cursorBlink: true, scrollback: 5000, screenReaderMode: true });
    const fit = new FitAddon.FitAddon();
    terminal.loadAddon(fit);
    terminal.open(screen);
    const made = { box, terminal, fit, replaying: false, unseen: 0 };
    terminal.attachCustomKeyEventHandler(event => !isOurs(event));
    terminal.onData(text => {
      // What a replay asks of the terminal has been answered long ago.
      if (!made.replaying) send({ kind: 'keys', sitting, terminal: number, text });
    });
    terminal.onResize(size => resize(number, size));
    new ResizeObserver(() => fit.fit()).observe(screen);
    return made;
  };
  const resize = (number, size) => send({ kind: 'resize', sitting, terminal: number, columns: size.cols, rows: size.rows });

  // The program sends no more than a page can show.
  let unreported = 0;
  const seen = characters => {
    unreported += characters;
    if (unreported < 16384) return;
    send({ kind: 'seen', characters: unreported });
    unreported = 0;
  };

  const sit = state => {
    sitting = state.sitting;
    count = state.terminals;
    $('terminals').replaceChildren();
    const left = [...seats.values()];
    seats.clear();
    left.forEach(each => { each.terminal.dispose(); seen(each.unseen); });
    for (let number = 1; number <= count; number++) seats.set(number, seat(number));
    seats.get(1).terminal.focus();
  };

  const MARKS = { WAITING: '', RUNNING: '▶ ', PASSED: '✓ ', FAILED: '✗ ' };
  const show = state => {
    if (state.sitting !== sitting) sit(state);
    document.body.dataset.whole = state.whole;
    document.body.dataset.sitting = state.sitting;
    document.body.dataset.typed = state.typed;
    $('now').hidden = !state.now;
    $('now').firstElementChild.textContent = state.now;
    $('now').lastElementChild.textContent = state.command;
    $('name').textContent = state.id + '  ' + state.name;
    $('description').textContent = state.description;
    $('description').hidden = !state.description;
    $('way').value = state.way;
    $('steps').replaceChildren(...state.steps.map(step => element('li', MARKS[step.progress] + step.text, step.progress)));
    const running = $('steps').querySelector('.RUNNING, .FAILED');
    if (running) running.scrollIntoView({ block: 'nearest' });
    $('told').className = state.whole;
    if ($('notice').textContent !== state.notice) $('notice').textContent = state.notice;
    $('oracles').replaceChildren(...Object.entries(state.oracles).flatMap(([who, what]) => [element('dt', who), element('dd', what)]));
    $('hints').replaceChildren(...state.hints.map(hint => element('li', hint)));
    seats.forEach((each, number) => each.box.classList.toggle('asked', number === state.waitsIn));
    $('list').firstElementChild.replaceChildren(...state.tasks.map(task => {
      const item = element('li');
      const button = element('button', (task.done ? '✓ ' : '') + task.id + '  ' + task.name, task.done ? 'done' : '');
      button.type = 'button';
      if (task.current) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => { list(false); send({ kind: 'go', id: task.id }); });
      item.append(button);
      return item;
    }));
  };

  const receive = (message, characters) => {
    if (message.kind === 'state') {
      show(message);
      seen(characters);
      return;
    }
    const at = seats.get(message.terminal);
    if (message.sitting !== sitting || !at) {
      seen(characters);
      return;
    }
    at.unseen += characters;
    const written = () => {
      if (seats.get(message.terminal) !== at) return;
      at.unseen -= characters;
      seen(characters);
    };
    if (message.kind === 'screen') {
      at.replaying = true;
      at.terminal.reset();
      at.terminal.write(message.text, () => { at.replaying = false; written(); });
      at.fit.fit();
      resize(message.terminal, at.terminal);
    } else {
      at.terminal.write(message.text, written);
    }
  };

  const list = open => {
    $('list').hidden = !open;
    document.querySelector('[data-do=list]').setAttribute('aria-expanded', String(open));
    const focus = open ? $('list').querySelector('[aria-current]') : null;
    if (focus) focus.focus();
    else if (seats.has(1)) seats.get(1).terminal.focus();
  };
  const act = what => {
    if (what === 'list') list($('list').hidden);
    else send({ kind: what });
  };
  const isOurs = event => event.altKey && !event.ctrlKey && !event.metaKey
    && (/^Digit[123]$/.test(event.code) || !!document.querySelector('[data-key=' + event.code + ']'));

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !$('list').hidden) list(false);
    if (!isOurs(event)) return;
    event.preventDefault();
    const digit = /^Digit([123])$/.exec(event.code);
    if (digit) {
      const to = seats.get(Number(digit[1]));
      if (to) to.terminal.focus();
    } else {
      act(document.querySelector('[data-key=' + event.code + ']').dataset.do);
    }
  });
  document.querySelectorAll('footer button').forEach(button => button.addEventListener('click', () => act(button.dataset.do)));
  $('way').addEventListener('change', () => send({ kind: 'way', way: $('way').value }));

  const connect = () => {
    socket = new WebSocket(document.body.dataset.socket);
    socket.addEventListener('open', () => { $('lost').hidden = true; sitting = 0; unreported = 0; });
    socket.addEventListener('message', event => receive(JSON.parse(event.data), event.data.length));
    socket.addEventListener('close', () => { $('lost').hidden = false; setTimeout(connect, 1000); });
  };
  connect();
})();
