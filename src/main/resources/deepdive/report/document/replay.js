/* Terminals side by side on one clock, and the steps that follow it. asciinema-player draws each terminal. */
(function () {
  "use strict";
  const waiting = new Map();
  const deepdive = window.deepdive;
  const FONT = 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

  /** The script with a scenario's recordings calls this function, because a page from a file may load scripts but read no files. */
  deepdive.replay = function (name, terminals) {
    const replay = waiting.get(name);
    waiting.delete(name);
    if (replay) {
      open(replay, terminals.filter((terminal) => terminal.events.length > 0));
    }
  };

  function load(replay) {
    waiting.set(replay.dataset.replay, replay);
    const script = document.createElement("script");
    script.src = replay.dataset.script;
    script.onerror = () => replay.remove(); // the transcript below has it all
    document.head.append(script);
  }

  function draw(replay, terminal) {
    const place = replay.querySelector('[data-terminal="' + terminal.terminal + '"]');
    if (!place) {
      return null;
    }
    const header = { version: 2, width: terminal.columns, height: terminal.rows };
    const events = terminal.events.map(([time, text]) => [time, "o", text]);
    place.replaceChildren();
    const player = AsciinemaPlayer.create({ data: [header, ...events] }, place, {
      controls: false,
      fit: "width",
      theme: "deepdive",
      cursorMode: "steady",
      preload: true,
      terminalFontFamily: FONT,
      terminalLineHeight: 1.3,
    });
    // The player's own keys are off, because they would change its time against our clock.
    place.addEventListener("keydown", (event) => event.key !== "Tab" && event.stopPropagation(), true);
    return { player, times: events.map((event) => event[0]), shown: -1 };
  }

  /** Draws a terminal's screen at a time; does nothing if the screen did not change since the last time. */
  function show(screen, time) {
    const shown = screen.times.filter((at) => at <= time).length;
    if (shown !== screen.shown) {
      screen.shown = shown;
      screen.player.seek(shown === 0 ? 0 : screen.times[shown - 1] + 0.0005);
    }
  }

  function seconds(time) {
    const whole = Math.floor(time);
    return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  }

  function open(replay, terminals) {
    const screens = terminals.map((terminal) => draw(replay, terminal)).filter(Boolean);
    if (screens.length === 0) {
      replay.remove();
      return;
    }
    const steps = Array.from(replay.parentElement.querySelectorAll("li.step[data-start]"));
    const begin = Math.min(...screens.map((screen) => screen.times[0]));
    const last = Math.max(...screens.map((screen) => screen.times[screen.times.length - 1]));
    const start = Math.max(0, begin - 0.3);
    const end = Math.max(last, ...steps.map((step) => Number(step.dataset.end))) + 0.2;
    const clock = new deepdive.Clock(start, end, steps.map((step) => Number(step.dataset.start)));
    clock.listen(() => screens.forEach((screen) => show(screen, clock.time)));
    deepdive.transport(replay, clock, steps);
    replay.clock = clock;
    replay.classList.add("ready");
    // Before the replay starts, a reader sees the last screens.
    clock.seek(clock.end);
  }

  deepdive.seconds = seconds;
  addEventListener("DOMContentLoaded", function () {
    const near = new IntersectionObserver(
      (entries) =>
        entries
          .filter((entry) => entry.isIntersecting)
          .forEach((entry) => {
            near.unobserve(entry.target);
            load(entry.target);
          }),
      { rootMargin: "600px" }
    );
    document.querySelectorAll(".replay").forEach((replay) => near.observe(replay));
  });
})();
