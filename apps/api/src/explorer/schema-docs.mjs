/** Small enough for every limit of the server, and all that the page shows. */
export const INTROSPECTION = `{ __schema { types { kind name description
  fields { name description args { name description defaultValue type { ...T } } type { ...T } }
  inputFields { name description defaultValue type { ...T } } enumValues { name description } possibleTypes { name } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** `[Clause!]!` of a type as introspection tells it. */
const written = (type) => {
  if (type.kind === 'NON_NULL') return `${written(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name;
};
const named = (type) => (type.ofType ? named(type.ofType) : type.name);

const element = (name, text, ...children) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

/** Types with the roots first, then by name; introspection's own are left out. */
export const typesOf = ({ __schema: { types } }) =>
  types
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));

const rank = ({ name }) => (ROOTS.includes(name) ? ROOTS.indexOf(name) : ROOTS.length);

const partsOf = (type) => [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? []), ...(type.possibleTypes ?? [])];
const holds = (text, words) => words.every((word) => text.toLowerCase().includes(word));

/** What a search leaves: a type that is named so with all its parts, or only the parts that the words are in. */
export const search = (types, asked) => {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return types.flatMap((type) => {
    const parts = partsOf(type);
    if (words.length === 0 || holds(`${type.name} ${type.description ?? ''}`, words)) return [{ type, parts }];
    const found = parts.filter((part) => holds(`${type.name} ${part.name} ${part.description ?? ''} ${part.type ? written(part.type) : ''}`, words));
    return found.length > 0 ? [{ type, parts: found }] : [];
  });
};

/** The found types as elements; `open` is called with a type's name. */
export const shown = (found, open) =>
  found.map(({ type, parts }) => {
    const article = element('article', '', element('h3', type.name, element('small', ` ${type.kind.toLowerCase().replaceAll('_', ' ')}`)));
    if (type.description) article.append(element('p', type.description));
    article.append(element('ul', '', ...parts.map((part) => shownPart(part, open))));
    return article;
  });

const shownPart = (part, open) => {
  const line = element('code', part.name);
  if (part.args?.length) line.append(`(${part.args.map(({ name, type, defaultValue }) => `${name}: ${written(type)}${defaultValue ? ` = ${defaultValue}` : ''}`).join(', ')})`);
  if (part.type) {
    const link = element('button', written(part.type));
    link.type = 'button';
    link.className = 'plain';
    link.addEventListener('click', () => open(named(part.type)));
    line.append(': ', link);
  }
  const item = element('li', '', line);
  if (part.description) item.append(element('p', part.description));
  return item;
};
