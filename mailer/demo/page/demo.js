// Shows what is new while the play goes on, unless somebody is writing. The page works without it.
(() => {
  const seen = Number(document.body.dataset.version);
  const writing = () => [...document.querySelectorAll("textarea, input")].some((e) => e.value !== e.defaultValue)
    || /^(TEXTAREA|INPUT|SELECT)$/.test(document.activeElement?.tagName ?? "");
  const look = async () => {
    try {
      const state = await (await fetch("/demo/state")).json();
      if (state.version !== seen && !writing()) location.reload();
    } catch { /* the demo has ended */ }
  };
  setInterval(look, 1500);
  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", () => document.body.classList.add("busy"));
  }
})();
