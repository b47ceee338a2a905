import { graphql } from 'relay-runtime';

export const Page = graphql`
  query customersQuery($first: Int!) {
    ...customersList @arguments(first: $first)
  }
`;

export const List = graphql`
  fragment customersList on Query
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 10 }
    after: { type: "String" }
    where: { type: "CustomerFilterInput" }
  )
  @refetchable(queryName: "customersPaginationQuery") {
    customers(first: $first, after: $after, where: $where) @connection(key: "customersList_customers") {
      totalCount
      edges {
        node {
          ...customersCard
        }
      }
    }
  }
`;

export const Card = graphql`
  fragment customersCard on Customer @refetchable(queryName: "customersCardQuery") {
    id
    code
    name
    version
    salesperson {
      name
    }
  }
`;

export const Rate = graphql`
  mutation customersRateMutation($input: SetEnthusiasmInput!) {
    setEnthusiasm(input: $input) {
      customer {
        ...customersCard
      }
      errors {
        __typename
        ... on Error {
          message
        }
      }
    }
  }
`;
