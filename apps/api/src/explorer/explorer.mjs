import { EXAMPLES } from './examples.mjs';
import { INTROSPECTION, search, shown, typesOf } from './schema-docs.mjs';

const at = (id) => document.getElementById(id);
const [person, example, query, variables, status, answer] = ['person', 'example', 'query', 'variables', 'status', 'answer'].map(at);
let socket;

const option = (text, value) => Object.assign(document.createElement('option'), { textContent: text, value });

const say = (text, kind = '') => {
  status.textContent = text;
  status.dataset.kind = kind;
};

const post = async (body) => {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};

/** Values as they come, newest on top, until something else is run. */
const listen = (body) => {
  const lines = [];
  socket = new WebSocket(`${document.location.protocol === 'https:' ? 'wss' : 'ws'}://${document.location.host}/graphql`, 'graphql-transport-ws');
  const send = (message) => socket.send(JSON.stringify(message));
  socket.onopen = () => send({ type: 'connection_init' });
  socket.onclose = ({ reason }) => say(reason || 'The connection has ended.', 'bad');
  socket.onmessage = ({ data }) => {
    const { type, payload } = JSON.parse(data);
    if (type === 'connection_ack') {
      send({ id: '1', type: 'subscribe', payload: body });
      say('Listening: change something in another window', 'good');
    }
    if (type === 'ping') send({ type: 'pong' });
    if (type === 'next' || type === 'error') {
      lines.unshift(JSON.stringify(payload, null, 2));
      answer.textContent = lines.slice(0, 50).join('\n\n');
    }
  };
};

const run = async () => {
  if (socket) {
    socket.onclose = null;
    socket.close();
    socket = undefined;
  }
  let given;
  try {
    given = variables.value.trim() ? JSON.parse(variables.value) : {};
  } catch (fault) {
    return say(`The variables are no JSON: ${fault.message}`, 'bad');
  }
  const body = { query: query.value, variables: given };
  answer.textContent = '';
  if (/^\s*subscription\b/m.test(query.value)) return listen(body);

  const since = performance.now();
  say('Asking …');
  try {
    const result = await post(body);
    answer.textContent = JSON.stringify(result.body, null, 2);
    say(`${result.status} after ${Math.round(performance.now() - since)} ms`, result.body.errors ? 'bad' : 'good');
  } catch (fault) {
    say(`The server cannot be reached: ${fault.message}`, 'bad');
  }
};

const choose = ({ query: text, variables: given }) => {
  query.value = text;
  variables.value = given ? JSON.stringify(given, null, 2) : '';
};

const showPeople = async () => {
  const { body } = await post({ query: '{ me { id } signInOptions { people { id name teams } } }' });
  for (const { id, name, teams } of body.data.signInOptions.people) person.append(option(`${name}, ${teams.join(', ').toLowerCase().replaceAll('_', ' ')}`, id));
  person.value = body.data.me?.id ?? '';
};

const showSchema = async () => {
  const { body } = await post({ query: INTROSPECTION });
  const types = typesOf(body.data);
  const show = () => {
    const found = search(types, at('search').value);
    at('types').replaceChildren(...shown(found, open));
    at('found').textContent = `${found.length} of ${types.length} types`;
  };
  const open = (name) => {
    at('search').value = '';
    show();
    const heading = [...document.querySelectorAll('#types h3')].find((one) => one.firstChild.textContent === name);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  };
  at('search').addEventListener('input', show);
  show();
};

example.append(...EXAMPLES.map(({ name }, index) => option(name, String(index))));
example.addEventListener('change', () => choose(EXAMPLES[Number(example.value)]));
at('run').addEventListener('click', run);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void run();
  }
});
person.addEventListener('change', async () => {
  const mutation = person.value ? `mutation { signIn(person: ${JSON.stringify(person.value)}) { __typename } }` : 'mutation { signOut }';
  await post({ query: mutation });
  say(person.value ? 'Signed in; the whole browser is now this person.' : 'Signed out.', 'good');
});

choose(EXAMPLES[0]);
await Promise.all([showPeople(), showSchema()]);
