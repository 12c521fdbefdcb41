import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The same picture (8 bits, without interlacing, as browsers write it) in a palette of 256 colours: a third of the size. */
export function smallPng(png) {
  const { width, height, channels, data } = read(png);
  const raw = unfilter(data, width * channels, height, channels);
  const { palette, indexOf } = paletteOf(raw, channels);

  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, from += channels) rows[to++] = indexOf(colour(raw, from));
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

const colour = (raw, at) => (raw[at] << 16) | (raw[at + 1] << 8) | raw[at + 2];

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function read(png) {
  const parts = [];
  let header;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), channels: header[9] === 6 ? 4 : 3, data: inflateSync(Buffer.concat(parts)) };
}

/** Each row says in its first byte how its bytes were predicted from those before and above. */
function unfilter(data, stride, height, channels) {
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const kind = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : raw[at - channels];
      const up = y === 0 ? 0 : raw[at - stride];
      const corner = x < channels || y === 0 ? 0 : raw[at - stride - channels];
      raw[at] = data[y * (stride + 1) + 1 + x] + predicted(kind, left, up, corner);
    }
  }
  return raw;
}

function predicted(kind, left, up, corner) {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** 256 colours that stand for all: the most frequent, then those that are furthest from any taken, so that a small green bar stays green. */
function paletteOf(raw, channels) {
  const counts = new Map();
  for (let at = 0; at < raw.length; at += channels) {
    const one = colour(raw, at);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const all = [...counts].sort((a, b) => b[1] - a[1]).map(([one, count]) => ({ one, weight: Math.sqrt(count), far: Infinity, next: 0 }));
  const kept = [];
  const take = (taken) => {
    for (const each of all) {
      const far = apart(each.one, taken.one);
      if (far < each.far) Object.assign(each, { far, next: kept.length });
    }
    kept.push(taken.one);
  };

  all.slice(0, 64).forEach(take);
  while (kept.length < Math.min(256, all.length)) take(all.reduce((best, each) => (each.far * each.weight > best.far * best.weight ? each : best)));

  const indexes = new Map(all.map(({ one, next }) => [one, next]));
  return { palette: Buffer.from(kept.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255])), indexOf: (one) => indexes.get(one) };
}

const apart = (one, other) => ((one >> 16) - (other >> 16)) ** 2 + (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 + ((one & 255) - (other & 255)) ** 2;
