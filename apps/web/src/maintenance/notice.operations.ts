import { graphql } from '../api/generated/gql.js';

export const NoticeRefusedFragment = graphql(`
  fragment NoticeRefused on Refused { code because remedy field clause { id quote playbookVersion } }
`);

export const NoticeFragment = graphql(`
  fragment Notice on Notice {
    id moment owed owedSince
    clause { id quote }
    refused { ...NoticeRefused }
    drafts { channel { id label } text byHand }
    sent {
      at audience count excluded
      window { start end zone }
      by { name }
      texts { channel { id label } text evidence delivery reason }
    }
  }
`);

/** What the editor of notices is given. */
export const NoticesOfMaintenanceFragment = graphql(`
  fragment NoticesOfMaintenance on Maintenance {
    id phase title disrupts objectionUntil
    window { start end zone }
    affected { words count }
    accounts { name mustBeCalledFirst }
    tellings { audience cells { moment state since reason } }
    notices { ...Notice }
    actions { name allowed refused { ...NoticeRefused } }
  }
`);
