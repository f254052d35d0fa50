// Copies the PDF viewer's library to the assets of the web application. Nothing is loaded from elsewhere at run time.
import { cp, mkdir, rm } from 'node:fs/promises';

const from = new URL('./node_modules/pdfjs-dist/', import.meta.url);
const to = new URL('../wwwroot/lib/pdfjs/', import.meta.url);

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
await cp(new URL('legacy/build/pdf.min.mjs', from), new URL('pdf.mjs', to));
await cp(new URL('legacy/build/pdf.worker.min.mjs', from), new URL('pdf.worker.mjs', to));
await cp(new URL('standard_fonts/', from), new URL('fonts/', to), { recursive: true });
await cp(new URL('wasm/', from), new URL('wasm/', to), { recursive: true });
await cp(new URL('LICENSE', from), new URL('LICENSE', to));
