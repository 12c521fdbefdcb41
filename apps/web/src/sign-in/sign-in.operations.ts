import { graphql } from '../api/generated/gql.js';

export const SignInOptionsDocument = graphql(`
  query SignInOptions { signInOptions { mode people { id name initials teams } } }
`);

export const SignInDocument = graphql(`
  mutation SignIn($person: ID!) {
    signIn(person: $person) {
      __typename
      ... on Session { expiresAt me { id name initials teams } }
      ... on Refused { code because remedy }
    }
  }
`);
