// Fills the list of completions under the search box. Without this script the box is an ordinary one.
const box = document.getElementById('q');
const list = document.getElementById('aanvullingen');
const waitMs = 120;
let timer = 0;
let latest = 0;

box?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(fill, waitMs);
});

async function fill() {
  const mine = ++latest;
  const response = await fetch(`/aanvullen?q=${encodeURIComponent(box.value)}`);
  // An answer that comes after that of a later question is too late.
  if (!response.ok || mine !== latest) { return; }

  const suggestions = await response.json();
  list.replaceChildren(...suggestions.map(({ text, kind }) => Object.assign(document.createElement('option'), { value: text, label: kind })));
}
