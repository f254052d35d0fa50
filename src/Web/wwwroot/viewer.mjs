// Shows a PDF in the page, opens it at the hit and marks the passage and the words of the question in it.
import * as pdfjs from '/assets/lib/pdfjs/pdf.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = '/assets/lib/pdfjs/pdf.worker.mjs';

const viewer = document.querySelector('[data-pdf]');
const status = document.querySelector('[data-pdf-status]');
const letters = /[\p{L}\p{N}]/u;

/** Letters and digits only, with for each the place it came from: hyphens, blanks and line ends differ between text and print. */
function condense(text) {
  let plain = '';
  const places = [];
  for (let i = 0; i < text.length; i++) {
    for (const c of text[i].normalize('NFKC').toLowerCase()) {
      if (letters.test(c)) { plain += c; places.push(i); }
    }
  }
  return { plain, places };
}

/** Ranges of `page` that hold the sentences of the passage. Sentences are looked up one by one, because columns and page ends part them. */
function passageRanges(page, passage) {
  const ranges = [];
  let from = 0;
  for (const piece of passage) {
    const wanted = condense(piece).plain;
    if (wanted.length < 4) continue;
    let at = page.plain.indexOf(wanted, from);
    if (at < 0) at = page.plain.indexOf(wanted);
    if (at >= 0) { ranges.push([at, at + wanted.length]); from = at + wanted.length; continue; }
    // The sentence goes on from the page before, or to the next one.
    for (let length = wanted.length - 1; length >= 12; length--) {
      if (page.plain.startsWith(wanted.slice(-length))) { ranges.push([0, length]); break; }
      if (page.plain.endsWith(wanted.slice(0, length))) { ranges.push([page.plain.length - length, page.plain.length]); break; }
    }
  }
  return ranges;
}

function wordRanges(page, text, words) {
  const ranges = [];
  for (const word of words) {
    const wanted = condense(word).plain;
    if (!wanted) continue;
    for (let at = page.plain.indexOf(wanted); at >= 0; at = page.plain.indexOf(wanted, at + 1)) {
      const before = text[page.places[at] - 1] ?? ' ';
      const after = text[page.places[at + wanted.length - 1] + 1] ?? ' ';
      if (!letters.test(before) && !letters.test(after)) ranges.push([at, at + wanted.length]);
    }
  }
  return ranges;
}

/** Wraps ranges of the text layer in mark elements. */
function markLayer(divs, strings, passage, words, marksAnyWord) {
  const text = strings.join('\n');
  const page = condense(text);
  const kinds = new Uint8Array(text.length);
  const inPassage = passageRanges(page, passage);
  for (const [start, end] of inPassage) kinds.fill(1, page.places[start], page.places[end - 1] + 1);
  // Words count inside the passage; when its heading was what matched, they are shown wherever they stand.
  const found = wordRanges(page, text, words);
  const inside = found.filter(([start]) => kinds[page.places[start]] > 0);
  for (const [start, end] of inside.length === 0 || marksAnyWord ? found : inside) kinds.fill(2, page.places[start], page.places[end - 1] + 1);
  let first = null;
  let offset = 0;
  divs.forEach((div, i) => {
    const length = strings[i].length;
    if (kinds.subarray(offset, offset + length).some(k => k > 0)) {
      div.replaceChildren(...pieces(strings[i], kinds, offset));
      first ??= div.querySelector('mark');
    }
    offset += length + 1;
  });
  return first;
}

function pieces(text, kinds, offset) {
  const nodes = [];
  for (let i = 0; i < text.length;) {
    let end = i + 1;
    while (end < text.length && kinds[offset + end] === kinds[offset + i]) end++;
    const kind = kinds[offset + i];
    const node = kind === 0 ? document.createTextNode(text.slice(i, end)) : Object.assign(document.createElement('mark'), { textContent: text.slice(i, end) });
    if (kind > 0) node.className = kind === 2 ? 'word' : 'passage';
    nodes.push(node);
    i = end;
  }
  return nodes;
}

async function open() {
  const { pdf: source, page, passage, words } = viewer.dataset;
  const wanted = { page: Number(page) || 1, passage: JSON.parse(passage || '[]').flatMap(line => line.split(/(?<=[.;:!?])\s+/)), words: JSON.parse(words || '[]') };
  const pdf = await pdfjs.getDocument({ url: source, standardFontDataUrl: '/assets/lib/pdfjs/fonts/', wasmUrl: '/assets/lib/pdfjs/wasm/', isEvalSupported: false }).promise;
  const first = await pdf.getPage(1);
  const base = first.getViewport({ scale: 1 });
  const scale = Math.min(2, (viewer.clientWidth - 48) / base.width);
  const holders = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const holder = Object.assign(document.createElement('div'), { className: 'page' });
    holder.style.width = `${base.width * scale}px`;
    holder.style.height = `${base.height * scale}px`;
    holder.dataset.number = n;
    viewer.append(holder);
    holders.push(holder);
  }
  const show = makeRenderer(pdf, scale, wanted);
  const target = Math.min(Math.max(wanted.page, 1), pdf.numPages);
  viewer.scrollTop = holders[target - 1].offsetTop;
  const mark = await show(holders[target - 1]);
  if (mark) viewer.scrollTop += mark.getBoundingClientRect().top - viewer.getBoundingClientRect().top - viewer.clientHeight / 4;
  const observer = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(e => show(e.target)), { root: viewer, rootMargin: '600px' });
  holders.forEach(holder => observer.observe(holder));
  status.textContent = mark ? `Pagina ${target} van ${pdf.numPages}; de gevonden passage is gemarkeerd.` : `Pagina ${target} van ${pdf.numPages}.`;
  viewer.dataset.ready = 'true';
}

function makeRenderer(pdf, scale, wanted) {
  const shown = new Map();
  return holder => {
    if (!shown.has(holder)) shown.set(holder, render(pdf, Number(holder.dataset.number), scale, wanted, holder));
    return shown.get(holder);
  };
}

async function render(pdf, number, scale, wanted, holder) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale });
  holder.style.width = `${viewport.width}px`;
  holder.style.height = `${viewport.height}px`;
  holder.style.setProperty('--total-scale-factor', scale);
  const ratio = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width * ratio;
  canvas.height = viewport.height * ratio;
  const layer = Object.assign(document.createElement('div'), { className: 'textLayer' });
  holder.replaceChildren(canvas, layer);
  await page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] }).promise;
  const textLayer = new pdfjs.TextLayer({ textContentSource: await page.getTextContent(), container: layer, viewport });
  await textLayer.render();
  const isNear = Math.abs(number - wanted.page) <= 1;
  return markLayer(textLayer.textDivs, textLayer.textContentItemsStr, isNear ? wanted.passage : [], wanted.words, wanted.passage.length === 0);
}

if (viewer) {
  open().catch(() => {
    status.textContent = 'De PDF kan hier niet worden getoond. Kies "Toon als tekst", of open het origineel.';
    viewer.dataset.ready = 'failed';
  });
}
