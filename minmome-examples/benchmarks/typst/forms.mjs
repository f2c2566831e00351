// Prints forms with Typst as tagged PDF/UA-1 and reports forms a second of processor time, each in a document of its
// own and all in one: node forms.mjs FORMS.json FONT.ttf SECONDS. TaggedFormReport writes the forms and runs this.
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [formsFile, font, seconds] = process.argv.slice(2);
const forms = JSON.parse(readFileSync(formsFile, 'utf8'));
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(font)] }] });

const head =
  '#set document(title: "form")\n#set text(font: "BIZ UDGothic", lang: "ja", top-edge: "baseline")\n' +
  '#set page(width: 595.276pt, height: 841.89pt, margin: 0pt)\n';

const placed = (x, y, content) => `#place(dx: ${x}pt, dy: ${y}pt, ${content})\n`;

const page = ({ texts, shapes }) =>
  shapes
    .map(s =>
      placed(s.x, s.y, `rect(width: ${s.width}pt, height: ${s.height}pt, ` +
        (s.isFilled ? 'fill: luma(230))' : 'stroke: 0.5pt)')))
    .join('') +
  texts.map(t => placed(t.x, t.y, `text(size: ${t.size}pt, ${JSON.stringify(t.text)})`)).join('');

const pdf = source =>
  compiler.pdf({ mainFileContent: head + source }, { pdfStandard: 'ua-1', creationTimestamp: 0 }).length;

/** The best of rounds of some seconds of processor time, after one to warm up. */
function best(job, formsOfJob) {
  let rate = 0;
  let bytes = 0;
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage();
    let done = 0;
    let used;
    do {
      bytes = job();
      done += formsOfJob;
      const { user, system } = process.cpuUsage(start);
      used = (user + system) / 1e6;
    } while (used < Number(seconds));
    rate = round > 0 ? Math.max(rate, done / used) : 0;
  }
  return [rate, bytes / formsOfJob];
}

let next = 0;
const each = best(() => {
  compiler.evictCache(10);
  return pdf(page(forms[next++ % forms.length]));
}, 1);
const many = Array.from({ length: 200 }, (_, i) => forms[i % forms.length]);
const one = best(() => {
  compiler.evictCache(0);
  return pdf(many.map(page).join('#pagebreak()\n'));
}, many.length);
console.log(JSON.stringify({ each, one }));
