import type { Refusal } from '@fanfare/domain';
import type { Playbooks } from '../log/playbooks.js';
import type { Refused } from './generated/schema.js';

/** A refusal as the client reads it: its clause with the handbook's words of the version that refused (R67). */
export const presentRefusal = (playbooks: Playbooks, refusal: Refusal, { currentRevision, version }: { currentRevision?: number | undefined; version?: number | undefined } = {}): Refused & { __typename: 'Refused' } => {
  const clause = playbooks.clause(refusal.clause, version);
  return {
    __typename: 'Refused',
    code: refusal.code,
    because: refusal.because,
    remedy: refusal.remedy ?? null,
    clause: clause ? presentClause(clause) : null,
    field: refusal.field ?? null,
    currentRevision: currentRevision ?? null,
  };
};

export const presentClause = ({ id, quote, summary, tier, playbookVersion }: NonNullable<ReturnType<Playbooks['clause']>>): NonNullable<Refused['clause']> => ({
  id, quote, summary, playbookVersion, tierId: tier ?? null,
});
