// The desk and the browser of a file of tests, started before its first test and stopped after its last.
import { after, before } from 'node:test';
import { startBrowser, startDesk } from './harness.mjs';

export let desk;
export let browser;
before(async () => {
  desk = await startDesk();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  desk?.stop();
});
