import { graphql } from './generated/gql.js';

export const LogStatusFragment = graphql(`
  fragment LogStanding on LogStatus {
    state
    asOf
    sentence
  }
`);

export const LogStatusDocument = graphql(`
  query LogStatus {
    logStatus { ...LogStanding }
  }
`);

export const LogStatusChangedDocument = graphql(`
  subscription LogStatusChanged {
    logStatusChanged { ...LogStanding }
  }
`);
