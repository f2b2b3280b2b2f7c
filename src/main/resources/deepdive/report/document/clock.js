/*
 * One clock for all terminals of a scenario. The clock runs, stops and jumps, and gives its time to listeners. It may pause at the
* beginning of each step, because a program types faster than people read. The times are those of the recording.
 */
(function () {
  "use strict";
  const REST = 1.5;

  class Clock {
    /** The beginning, the end, and the times of pauses, in seconds of the recording. */
    constructor(start, end, rests) {
      this.start = start;
      this.end = end;
      this.rests = rests;
      this.time = start;
      this.speed = 1;
      this.running = false;
      this.resting = true;
      this.left = 0;
      this.listeners = [];
    }

    /** Whether the clock pauses at the beginnings of steps. */
    rest(whether) {
      this.resting = whether;
      this.left = 0;
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
      this.left = 0;
      this.time = Math.min(this.end, Math.max(this.start, time));
      this.tell();
    }

    advance(seconds) {
      const rested = Math.min(this.left, seconds);
      this.left -= rested;
      const until = this.time + (seconds - rested);
      const rest = this.resting ? this.rests.find((at) => at > this.time && at <= until) : undefined;
      if (rest === undefined) {
        this.time = until;
      } else {
        this.time = rest;
        this.left = REST;
      }
    }

    tick() {
      if (!this.running) {
        return;
      }
      const now = performance.now();
      this.advance(((now - this.last) / 1000) * this.speed);
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
