'use strict';
// The teacher's page. All that it knows comes from the program. A text from a student becomes a text node, never HTML.
(() => {
  const $ = id => document.getElementById(id);
  const MARKS = { ABSENT: '– ', WORKING: '▶ ', STUCK: '! ', DONE: '✓ ' };
  let last = { summary: '', students: [] };
  let socket;

  const cell = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const row = student => {
    const made = document.createElement('tr');
    made.className = student.attention;
    const name = cell('th', student.name);
    name.scope = 'row';
    made.append(name, cell('td', MARKS[student.attention] + student.need), cell('td', student.task), cell('td', student.step),
      cell('td', student.since), cell('td', student.done));
    return made;
  };
  const show = () => {
    if ($('summary').textContent !== last.summary) $('summary').textContent = last.summary;
    const shown = last.students.filter(student => !$('only').checked || student.attention === 'STUCK');
    $('students').replaceChildren(...shown.map(row));
  };
  const connect = () => {
    socket = new WebSocket(document.body.dataset.socket);
    socket.addEventListener('open', () => { $('lost').hidden = true; });
    socket.addEventListener('message', event => {
      last = JSON.parse(event.data);
      show();
      socket.send(JSON.stringify({ kind: 'seen', characters: event.data.length }));
    });
    socket.addEventListener('close', () => { $('lost').hidden = false; setTimeout(connect, 1000); });
  };
  $('only').addEventListener('change', show);
  connect();
})();
