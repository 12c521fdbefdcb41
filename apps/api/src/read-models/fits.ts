import type { FieldValue } from '@fanfare/domain/kernel';
import type { AnyView } from './any-view.js';
import { stored, type ListQuery, type Span, type Stored, type Wanted } from './list-query.js';

type Field = (document: unknown) => FieldValue | readonly FieldValue[];

/**
 * Whether a document is where an index has it: it has what was asked for, and stands at its place in the order. Asked of the document itself,
 * whose sum is checked, so that a damaged index cannot show it among others. Its words are not asked: the words of a search are no field.
 */
export const fits = ({ fields }: AnyView, { where = {}, order }: ListQuery) => {
  const valueOf = fields as Readonly<Record<string, Field>>;
  const asked = Object.entries(where).flatMap(([field, wanted]) => (wanted === undefined ? [] : [[valueOf[field] as Field, meets(wanted)] as const]));
  const ordered = order && valueOf[order.field];
  return (document: unknown, place: Stored, key: string): boolean => {
    const value = ordered === undefined ? key : ordered(document);
    const stands = Array.isArray(value) || stored(value as FieldValue) === place || place === key;
    return stands && asked.every(([field, isMet]) => isMet(field(document)));
  };
};

const isSpan = (wanted: Wanted): wanted is Span => typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);

const meets = (wanted: Wanted): ((value: FieldValue | readonly FieldValue[]) => boolean) => {
  const one = isSpan(wanted) ? inSpan(wanted) : among(wanted);
  return (value) => (Array.isArray(value) ? value.some(one) : one(value as FieldValue));
};

const inSpan = ({ from, until }: Span) => (value: FieldValue): boolean => value !== null && (from === undefined || value >= from) && (until === undefined || value <= until);

const among = (wanted: FieldValue | readonly FieldValue[]): ((value: FieldValue) => boolean) => {
  const values = new Set([wanted].flat() as readonly FieldValue[]);
  return (value) => values.has(value);
};
