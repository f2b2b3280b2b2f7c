/* One clock for all terminals of a scenario: it runs, stands, jumps, and tells those who listen what time it is. */
(function () {
  "use strict";

  class Clock {
    constructor(start, end) {
      this.start = start;
      this.end = end;
      this.time = start;
      this.speed = 1;
      this.running = false;
      this.listeners = [];
    }

    listen(listener) {
      this.listeners.push(listener);
    }

    tell() {
      this.listeners.forEach((listener) => listener(this));
    }

    play() {
      if (this.running) {
        return;
      }
      if (this.time >= this.end) {
        this.time = this.start;
      }
      this.running = true;
      this.last = performance.now();
      this.tell();
      requestAnimationFrame(() => this.tick());
    }

    pause() {
      this.running = false;
      this.tell();
    }

    seek(time) {
      this.time = Math.min(this.end, Math.max(this.start, time));
      this.tell();
    }

    tick() {
      if (!this.running) {
        return;
      }
      const now = performance.now();
      this.time += ((now - this.last) / 1000) * this.speed;
      this.last = now;
      if (this.time >= this.end) {
        this.time = this.end;
        this.running = false;
      }
      this.tell();
      if (this.running) {
        requestAnimationFrame(() => this.tick());
      }
    }
  }

  window.deepdive = window.deepdive || {};
  window.deepdive.Clock = Clock;
})();
