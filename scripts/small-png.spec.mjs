import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { smallPng } from './small-png.mjs';

const chunks = (png) => {
  const found = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) found[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  return found;
};

/** Two by two: red, green / blue, white; the second row is predicted from the first. */
const picture = () => {
  const rows = Buffer.from([0, 255, 0, 0, 0, 255, 0, 2, 1, 0, 255, 255, 0, 255]);
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const chunk = (type, data) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
};

test('a picture of few colours keeps every one of them', () => {
  const { IHDR, PLTE, IDAT } = chunks(smallPng(picture()));
  const rows = inflateSync(IDAT);
  const at = (x, y) => [...PLTE.subarray(rows[y * 3 + 1 + x] * 3, rows[y * 3 + 1 + x] * 3 + 3)];

  expect([IHDR.readUInt32BE(0), IHDR.readUInt32BE(4), IHDR[9]]).toEqual([2, 2, 3]);
  expect([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]).toEqual([[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]);
});

test('the pictures of the documents are small', () => {
  const file = new URL('../docs/pictures/fanfare.png', import.meta.url);

  expect(readFileSync(file).length).toBeLessThan(120_000);
});
