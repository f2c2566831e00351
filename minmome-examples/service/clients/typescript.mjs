// Calls the service through the client that ./run generated and compiled: node typescript.mjs URL KEY
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const { Configuration, DefaultApi, ResponseError } = createRequire(import.meta.url)("../target/clients/typescript/dist/index.js");

const [basePath, apiKey] = process.argv.slice(2);
const api = new DefaultApi(new Configuration({ basePath, apiKey }));
const application = {
  lineNumber: "03-3100-0000",
  scope: "INCOMING_AND_OUTGOING",
  applicant: { name: "見本 太郎", address: { postalCode: "100-0013", text: "東京都千代田区霞が関1-3-2" } },
  appliedOn: "2026-11-24",
  usesInternationalCalls: false,
};

const isPaper = async (blob) => {
  assert.ok(blob instanceof Blob, "a paper is a Blob");
  assert.equal(Buffer.from(await blob.arrayBuffer()).subarray(0, 5).toString(), "%PDF-");
};

const found = await api.classify({ givenNumber: { number: "+1 844 555 0110", context: "CALLER_ID" } });
assert.equal(found.classification.kind, "INTERNATIONAL");
assert.ok(found.advice.length > 0);

assert.equal((await api.check({ application })).accepted, true);
await isPaper(await api.form({ application }));
await isPaper(await api.kit({ kitRequest: { applications: [application], leaflets: 2 } }));
await isPaper(await api.leaflet({ language: "EASY_JA" }));

const refusal = await api.form({ application: { ...application, lineNumber: "090-3100-0000" } }).catch((e) => e);
assert.ok(refusal instanceof ResponseError);
assert.equal(refusal.response.status, 422);
assert.equal((await refusal.response.json()).problems[0].code, "LINE_NUMBER_MOBILE");
console.log("classify, check, form, kit and leaflet work");
