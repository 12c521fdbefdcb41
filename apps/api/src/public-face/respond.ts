import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { POLICY } from './answers.js';
import type { Prepared } from './prepared.js';

const CACHE = 'public, max-age=5, stale-while-revalidate=60, stale-if-error=86400';
const ALWAYS: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};
const OWN: OutgoingHttpHeaders = { 'content-security-policy': POLICY, 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' };
const ANYWHERE: OutgoingHttpHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin',
  // By which a banner knows the time, whatever its reader's clock says.
  'access-control-expose-headers': 'age, date',
};

/** Names and values in turns, as Node writes them without looking at each again. */
type Lines = string[];
const linesOf = (headers: OutgoingHttpHeaders): Lines => Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);

/** Every form of an answer with its headers, made once. */
interface Ready { readonly plain: Lines; readonly gzip: Lines; readonly br: Lines; readonly unchanged: Lines }
const made = new WeakMap<Prepared, Ready>();

const readyOf = (answer: Prepared): Ready => {
  const known = made.get(answer);
  if (known !== undefined) return known;
  const unchanged = { ...ALWAYS, ...(answer.reach === 'own' ? OWN : ANYWHERE), 'cache-control': CACHE, etag: answer.etag, vary: 'accept-encoding' };
  const whole = { ...unchanged, 'content-type': answer.type };
  const ready = {
    unchanged: linesOf(unchanged),
    plain: linesOf({ ...whole, 'content-length': answer.body.length }),
    gzip: linesOf({ ...whole, 'content-encoding': 'gzip', 'content-length': answer.gzip.length }),
    br: linesOf({ ...whole, 'content-encoding': 'br', 'content-length': answer.br.length }),
  };
  made.set(answer, ready);
  return ready;
};

const opaque = (tag: string): string => tag.replace(/^W\//, '');

/** Weak comparison, as RFC 9110 wants it for `If-None-Match`. */
const matches = (asked: string | undefined, etag: string): boolean =>
  asked !== undefined && (asked === etag || asked.split(',').some((one) => { const tag = one.trim(); return tag === '*' || opaque(tag) === opaque(etag); }));

/** Whether the client takes the form, and does not refuse it by a weight of 0. */
const TAKES = {
  br: /(?:^|[,\s])br(?=[,;\s]|$)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i,
  gzip: /(?:^|[,\s])gzip(?=[,;\s]|$)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i,
} as const;

/** One header as it came; to have all of them as an object costs as much as the answer. */
const headerOf = ({ rawHeaders }: IncomingMessage, name: string): string | undefined => {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const one = rawHeaders[at] as string;
    if (one.length === name.length && one.toLowerCase() === name) return rawHeaders[at + 1];
  }
  return undefined;
};

/** GET and HEAD of a prepared answer: conditional, in the smallest form that the client takes. */
export const respond = (request: IncomingMessage, response: ServerResponse, answer: Prepared): void => {
  const ready = readyOf(answer);
  if (matches(headerOf(request, 'if-none-match'), answer.etag)) {
    response.writeHead(304, ready.unchanged).end();
    return;
  }
  const accepted = headerOf(request, 'accept-encoding');
  const form = accepted === undefined ? 'plain' : TAKES.br.test(accepted) ? 'br' : TAKES.gzip.test(accepted) ? 'gzip' : 'plain';
  response.writeHead(200, ready[form]);
  if (request.method === 'HEAD') response.end();
  else response.end(form === 'plain' ? answer.body : answer[form]);
};

/** A short plain answer that says what is wrong. */
export const say = (response: ServerResponse, status: number, sentence: string, more: OutgoingHttpHeaders = {}): void => {
  response.writeHead(status, { ...ALWAYS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...more }).end(`${sentence}\n`);
};
