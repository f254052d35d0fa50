// Makes what browsers get from npm packages: the library of the PDF viewer, and the components of NL Design System as one style sheet. Nothing is loaded from elsewhere at run time.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';

const modules = new URL('./node_modules/', import.meta.url);
const assets = new URL('../wwwroot/', import.meta.url);

/** Components that pages use; the first styles plain HTML elements. */
const components = [
  '@utrecht/component-library-css/dist/html.css',
  ...['alert', 'breadcrumb-nav', 'button', 'data-badge', 'pagination', 'skip-link', 'status-badge'].map((name) => `@utrecht/${name}-css/dist/index.css`),
];
const tokens = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

/** Our own style sheets: tokens that they use stay. */
const own = ['theme.css', 'site.css', 'charts.css'];

async function buildViewer() {
  const from = new URL('pdfjs-dist/', modules);
  const to = new URL('lib/pdfjs/', assets);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(new URL('legacy/build/pdf.min.mjs', from), new URL('pdf.mjs', to));
  await cp(new URL('legacy/build/pdf.worker.min.mjs', from), new URL('pdf.worker.mjs', to));
  await cp(new URL('standard_fonts/', from), new URL('fonts/', to), { recursive: true });
  await cp(new URL('wasm/', from), new URL('wasm/', to), { recursive: true });
  await cp(new URL('LICENSE', from), new URL('LICENSE', to));
}

const usedIn = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);
const small = (css) => css.replace(/\/\*(?! *!|[^*]*@license)[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').trim();

/** The theme has some 2,700 tokens; those that no component asks for, directly or through another token, are left out. */
function needed(theme, used) {
  const values = new Map([...theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
  const kept = new Set();
  const open = [...used];
  while (open.length > 0) {
    const name = open.pop();
    if (kept.has(name) || !values.has(name)) continue;
    kept.add(name);
    open.push(...usedIn(values.get(name)));
  }
  return `.voorbeeld-theme{${[...values].filter(([name]) => kept.has(name)).map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

async function buildStyles() {
  const to = new URL('lib/nlds/', assets);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const css = await Promise.all(components.map((name) => readFile(new URL(name, modules), 'utf8')));
  const ours = await Promise.all(own.map((name) => readFile(new URL(name, assets), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  })));
  const theme = needed(await readFile(new URL(tokens, modules), 'utf8'), [...css, ...ours].flatMap(usedIn));
  await writeFile(new URL('components.css', to), `/* NL Design System: components of Utrecht, tokens of the voorbeeld theme. EUPL-1.2, see LICENSE.md. */\n${small(theme)}\n${css.map(small).join('\n')}\n`);
  await cp(new URL('@utrecht/component-library-css/LICENSE.md', modules), new URL('LICENSE.md', to));
}

await buildViewer();
await buildStyles();
