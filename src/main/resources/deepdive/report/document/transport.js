/* The controls below the terminals, and the marks on the steps. */
(function () {
  "use strict";
  const deepdive = window.deepdive;

  function stepAt(steps, time) {
    return steps.filter((step) => Number(step.dataset.start) <= time + 0.001).pop();
  }

  function follow(replay, clock, steps) {
    const now = replay.querySelector(".now");
    let marked = null;
    return function () {
      const step = clock.time >= clock.end ? null : stepAt(steps, clock.time);
      if (step === marked) {
        return;
      }
      if (marked) {
        marked.removeAttribute("aria-current");
      }
      marked = step || null;
      now.hidden = !step;
      if (step) {
        step.setAttribute("aria-current", "step");
        now.replaceChildren(...Array.from(step.querySelector(".text").childNodes, (node) => node.cloneNode(true)));
      }
    };
  }

  function jump(clock, steps, ways) {
    const at = steps.indexOf(stepAt(steps, clock.time));
    const inside = at >= 0 && clock.time - Number(steps[at].dataset.start) > 0.8;
    const target = steps[ways < 0 && inside ? at : at + ways];
    if (target) {
      clock.seek(Number(target.dataset.start));
    } else {
      clock.seek(ways < 0 ? clock.start : clock.end);
    }
  }

  deepdive.transport = function (replay, clock, steps) {
    const find = (name) => replay.querySelector("." + name);
    const position = find("position");
    const time = find("time");
    position.min = clock.start;
    position.max = clock.end;
    clock.listen(function () {
      replay.classList.toggle("playing", clock.running);
      position.value = clock.time;
      const text = deepdive.seconds(clock.time) + " / " + deepdive.seconds(clock.end);
      if (time.textContent !== text) {
        time.textContent = text;
        position.setAttribute("aria-valuetext", text);
      }
    });
    clock.listen(follow(replay, clock, steps));
    find("play").addEventListener("click", () => (clock.running ? clock.pause() : clock.play()));
    find("back").addEventListener("click", () => jump(clock, steps, -1));
    find("forth").addEventListener("click", () => jump(clock, steps, 1));
    position.addEventListener("input", () => clock.seek(Number(position.value)));
    replay.querySelector("select").addEventListener("change", (event) => (clock.speed = Number(event.target.value)));
    find("rest").addEventListener("change", (event) => clock.rest(event.target.checked));
    for (const step of steps) {
      const go = () => clock.seek(Number(step.dataset.start));
      step.querySelector(".line").addEventListener("click", function (event) {
        // A selection of text is not a click. Links and other buttons have their own actions.
        if (getSelection().isCollapsed && (event.target.closest("button.seek") || !event.target.closest("a, button"))) {
          go();
        }
      });
    }
  };
})();
