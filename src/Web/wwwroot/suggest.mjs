// Fills the list of completions under the search boxes. Without this script a box is an ordinary one.
const list = document.getElementById('aanvullingen');
const waitMs = 120;
let timer = 0;
let latest = 0;

for (const box of document.querySelectorAll('input[list=aanvullingen]')) {
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => fill(box.value), waitMs);
  });
}

async function fill(typed) {
  const mine = ++latest;
  const response = await fetch(`/aanvullen?q=${encodeURIComponent(typed)}`);
  // An answer that comes after that of a later question is too late.
  if (!response.ok || mine !== latest) { return; }

  const suggestions = await response.json();
  list.replaceChildren(...suggestions.map(({ text, kind }) => Object.assign(document.createElement('option'), { value: text, label: kind })));
}
