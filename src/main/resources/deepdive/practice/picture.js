'use strict';
// Draws the containers and networks of a daemon. Names come from the host: they are only ever text.
window.practice = window.practice || {};
window.practice.draw = (figure, snapshot) => {
  const SVG = 'http://www.w3.org/2000/svg';
  const WIDTH = 480;
  const BAR = 34;
  const BOX = 92;
  const words = [];

  const shape = (parent, name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) made.textContent = text;
    parent.append(made);
    return made;
  };
  const clipped = (text, most) => text.length > most ? text.slice(0, most - 1) + '…' : text;

  const containers = snapshot.containers || [];
  const attached = network => containers.some(container => (container.networks || {})[network.name]);
  const networks = (snapshot.networks || [])
    .filter(network => network.driver === 'bridge' && (network.name !== 'bridge' || attached(network))
      || network.name === 'host' && containers.some(container => container.hostNetwork));
  const columns = Math.max(1, Math.min(3, containers.length));
  const rows = Math.ceil(containers.length / columns);
  const height = 10 + networks.length * (BAR + 14) + rows * (BOX + 34) + 10;

  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 ' + WIDTH + ' ' + Math.max(60, height));
  svg.setAttribute('role', 'img');
  const top = networks.length * (BAR + 14) + 34;
  const width = (WIDTH - 20) / columns;
  const bars = new Map();
  networks.forEach((network, at) => bars.set(network.name, 10 + at * (BAR + 14)));

  const cables = shape(svg, 'g', { class: 'cables' });
  networks.forEach(network => {
    const y = bars.get(network.name);
    const label = network.name === 'host' ? figure.dataset.host : network.name + '  ' + (network.subnet || '');
    shape(svg, 'rect', { class: 'network', x: 10, y, width: WIDTH - 20, height: BAR, rx: 4 });
    shape(svg, 'text', { class: 'on-network', x: 20, y: y + 23 }, clipped(label, 46));
    words.push(label);
  });
  containers.forEach((container, at) => {
    const x = 10 + (at % columns) * width + 5;
    const y = top + Math.floor(at / columns) * (BOX + 34);
    const inner = width - 10;
    const box = shape(svg, 'g', { class: 'container ' + (container.state === 'running' ? 'running' : 'ended') });
    shape(box, 'rect', { x, y, width: inner, height: BOX, rx: 6 });
    const letters = Math.floor(inner / 9);
    shape(box, 'text', { class: 'name', x: x + 8, y: y + 22 }, clipped(container.name, letters));
    shape(box, 'text', { x: x + 8, y: y + 42 }, clipped(container.image || '', letters));
    shape(box, 'text', { x: x + 8, y: y + 62 }, clipped(container.state || '', letters));
    const ports = [...new Set((container.ports || []).filter(port => port.host !== undefined && port.host !== null)
      .map(port => port.host + ' → ' + port.container))];
    shape(box, 'text', { x: x + 8, y: y + 82 }, clipped(ports.join(', '), letters));
    const theirs = Object.entries(container.networks || {}).filter(([name]) => bars.has(name));
    theirs.forEach(([name, endpoint], cable) => {
      const from = x + 20 + cable * Math.min(90, (inner - 40) / Math.max(1, theirs.length));
      shape(cables, 'line', { x1: from, x2: from, y1: bars.get(name) + BAR, y2: y });
      if (endpoint.address) shape(svg, 'text', { class: 'address', x: from + 4, y: y - 6 - 13 * (cable % 2) }, endpoint.address);
    });
    words.push([container.name, container.image, container.state, ...ports,
      ...theirs.map(([name, endpoint]) => name + ' ' + (endpoint.address || ''))].join(', '));
  });
  if (words.length === 0) {
    words.push(figure.dataset.nothing);
    shape(svg, 'text', { x: WIDTH / 2, y: 34, 'text-anchor': 'middle' }, figure.dataset.nothing);
  }
  svg.setAttribute('aria-label', words.join('; '));
  const old = figure.querySelector('svg');
  if (old) old.remove();
  figure.append(svg);
};
