import { readDocument } from './publish-form.js';

describe('what is typed into the playbook’s editor', () => {
  it('is read when it is JSON', () => {
    expect(readDocument('{"title": "Handbook"}')).toEqual({ kind: 'read', document: { title: 'Handbook' } });
  });

  it('is refused with the place of the fault', () => {
    const answer = readDocument('{\n  "title": oops\n}');

    expect(answer.kind === 'faulty' && answer.because).toContain('oops');
  });

  it('is asked for when there is nothing', () => {
    expect(readDocument('  ').kind).toBe('faulty');
  });
});
