import { graphql } from './generated/index.js';

export const CustomerPage = graphql(`
  query CustomerPage($first: Int!, $after: String, $where: CustomerFilterInput, $order: [CustomerSortInput!]) {
    customers(first: $first, after: $after, where: $where, order: $order) {
      totalCount
      edges {
        cursor
        node {
          id
          code
          name
          channel
          version
          salesperson {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
`);

export const CustomerByCode = graphql(`
  query CustomerByCode($code: String!) {
    customerByCode(code: $code) {
      id
      code
      name
      version
    }
  }
`);

export const CustomerNode = graphql(`
  query CustomerNode($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Customer {
        code
        name
        channel
      }
    }
  }
`);

export const RateCustomer = graphql(`
  mutation RateCustomer($input: SetEnthusiasmInput!) {
    setEnthusiasm(input: $input) {
      customer {
        id
        version
        enthusiasm
      }
      errors {
        __typename
        ... on Error {
          code
          message
        }
      }
    }
  }
`);
