'use strict';
// The page of a practice. All that it knows comes from the program, which keeps it: a page that is loaded again is the same.
(() => {
  const $ = id => document.getElementById(id);
  const seats = new Map();
  let socket;
  let sitting = 0;
  let count = 0;
  let presents = false;
  let record = '';

  const send = message => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  // The answers of a terminal to a program: its attributes, status, cursor, modes, settings and colours.
  const REPORT = /^\x1b(?:\[[?>=]?[\d;]*(?:[cnR]|\$y)|[\]P])/;

  const seat = number => {
    const box = element('section', undefined, 'seat');
    const title = element('h2', document.body.dataset.terminal.replace('{0}', number));
    title.id = 'terminal-' + number;
    box.setAttribute('aria-labelledby', title.id);
    const screen = element('div', undefined, 'screen');
    box.append(title, screen);
    $('terminals').append(box);
    const terminal = new Terminal({ fontSize: presents ? 20 : 13, cursorBlink: !presents, disableStdin: presents, scrollback: 5000, screenReaderMode: true });
    const fit = new FitAddon.FitAddon();
    terminal.loadAddon(fit);
    terminal.open(screen);
    const made = { box, terminal, fit, replaying: false, unseen: 0 };
    // xterm.js repeats these as often as a program says, and would hang for minutes.
    [...'STLMIZb@PX'].forEach(final => terminal.parser.registerCsiHandler({ final }, params => params[0] > 10000));
    terminal.attachCustomKeyEventHandler(event => !isOurs(event) && !presents);
    terminal.onData(text => {
      // What a replay asks of the terminal has been answered long ago. Keys count, even during a replay.
      if (!made.replaying || !REPORT.test(text)) send({ kind: 'keys', sitting, terminal: number, text });
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
    presents = state.presents;
    practice.comparison.close();
    $('terminals').replaceChildren();
    const left = [...seats.values()];
    seats.clear();
    left.forEach(each => { each.terminal.dispose(); seen(each.unseen); });
    for (let number = 1; number <= count; number++) seats.set(number, seat(number));
    leave();
  };
  // Where the keyboard is when nothing else has it: in the first terminal, or, before an audience, nowhere.
  const leave = () => {
    if (presents) document.activeElement.blur();
    else if (seats.has(1)) seats.get(1).terminal.focus();
  };

  const MARKS = { WAITING: '', RUNNING: '▶ ', PASSED: '✓ ', FAILED: '✗ ' };
  const show = state => {
    if (state.sitting !== sitting) sit(state);
    document.body.dataset.whole = state.whole;
    document.body.dataset.sitting = state.sitting;
    document.body.dataset.typed = state.typed;
    document.body.dataset.paused = state.paused;
    document.body.classList.toggle('presents', state.presents);
    record = state.record;
    $('sentence').hidden = !state.presents;
    if ($('sentence').textContent !== state.sentence) $('sentence').textContent = state.sentence;
    $('picture').hidden = !state.presents;
    $('mend').hidden = !state.again;
    $('judge').hidden = !state.judge;
    $('summary').replaceChildren(...state.summary.map(line => element('li', line)));
    $('finished').hidden = state.summary.length === 0;
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
    const listed = [...$('list').querySelectorAll('button')].indexOf(document.activeElement);
    $('list').firstElementChild.replaceChildren(...state.tasks.map(task => {
      const item = element('li');
      const button = element('button', (task.done ? '✓ ' : task.changed ? '↻ ' : '') + task.id + '  ' + task.name,
        task.done ? 'done' : task.changed ? 'changed' : '');
      if (task.done || task.changed) button.append(element('em', ' — ' + $('list').dataset[task.done ? 'done' : 'changed']));
      button.type = 'button';
      if (task.current) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => { list(false); send({ kind: 'go', id: task.id }); });
      item.append(button);
      return item;
    }));
    // The list is made anew, so that the button with the keyboard is another one.
    if (listed >= 0) $('list').querySelectorAll('button')[listed].focus();
  };

  const receive = (message, characters) => {
    if (message.kind === 'state') {
      show(message);
      seen(characters);
      return;
    }
    const at = message.sitting === sitting ? seats.get(message.terminal) : undefined;
    if (message.sitting === sitting && message.kind === 'daemon') practice.draw($('picture'), message.snapshot);
    if (message.sitting === sitting && message.kind === 'replays') practice.comparison.show(message, record);
    if (!at) {
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
    else leave();
  };
  const act = what => {
    if (what === 'list') list($('list').hidden);
    else if (what === 'way') $('way').focus();
    else if (what === 'play') practice.comparison.play();
    else if (what === 'close') close();
    else send({ kind: what });
  };
  const close = () => {
    list(false);
    practice.comparison.close();
    leave();
  };
  const buttonOf = event => document.querySelector('[data-key=' + event.code + ']');
  const isOurs = event => event.altKey && !event.ctrlKey && !event.metaKey
    && (/^Digit[123]$/.test(event.code) || !!buttonOf(event));
  // The keys of a presenter: those of a keyboard, and those of a remote control.
  const PRESENTER = { ' ': 'on', ArrowRight: 'on', PageDown: 'on', Home: 'again' };
  const presented = event => presents && !event.altKey && !event.ctrlKey && !event.metaKey
    && $('list').hidden && document.activeElement.tagName !== 'BUTTON' ? PRESENTER[event.key] : undefined;

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !($('list').hidden && $('compare').hidden)) close();
    const presenting = presented(event);
    if (presenting) {
      event.preventDefault();
      if (!event.repeat) act(presenting);
    }
    if (!isOurs(event)) return;
    event.preventDefault();
    const digit = /^Digit([123])$/.exec(event.code);
    if (digit) {
      const to = seats.get(Number(digit[1]));
      if (to) to.terminal.focus();
    } else if (buttonOf(event).offsetParent !== null) {
      act(buttonOf(event).dataset.do);
    }
  });
  document.querySelectorAll('button[data-do]').forEach(button => button.addEventListener('click', () => {
    act(button.dataset.do);
    if (presents && button.dataset.do !== 'list') leave();
  }));
  $('way').addEventListener('change', () => send({ kind: 'way', way: $('way').value }));

  const connect = () => {
    socket = new WebSocket(document.body.dataset.socket);
    socket.addEventListener('open', () => { $('lost').hidden = true; sitting = 0; unreported = 0; });
    socket.addEventListener('message', event => receive(JSON.parse(event.data), event.data.length));
    socket.addEventListener('close', () => { $('lost').hidden = false; setTimeout(connect, 1000); });
  };
  connect();
})();
