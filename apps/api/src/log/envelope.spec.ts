import { openEnvelope } from './envelope.js';

describe('expectedRevision', () => {
  it.each([-1, 0, 41])('may be %i: -1 is a thing that is not there yet', (expectedRevision) => {
    expect(openEnvelope({ expectedRevision })).toMatchObject({ expectedRevision });
  });

  it('is refused where no revision can be', () => {
    expect(openEnvelope({ expectedRevision: -2 })).toMatchObject({ code: 'InvalidInput', field: 'expectedRevision' });
  });
});
