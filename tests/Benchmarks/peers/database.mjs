// What Apollo Server and Mercurius ask of PostgreSQL: named, so prepared once; batched, so one statement for all
// parents; and no column that nobody asked for.
import pg from 'pg';

const { INT8, DATE } = pg.types.builtins;
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(DATE, (text) => text);

export const pool = new pg.Pool({ connectionString: process.env.DATABASE, max: 16 });

const customer = `
  id, code, name, industry, country, region, state, city, postal_code AS "postalCode",
  year_opened AS "yearOpened", annual_sales AS "annualSalesUnits", salesperson_id AS "salespersonId"`;

async function rows(name, text, values) {
  return (await pool.query({ name, text, values })).rows;
}

export const customers = (first) =>
  rows('customers', `SELECT ${customer} FROM customers ORDER BY code LIMIT $1`, [first]);

export const customerByCode = async (code) =>
  (await rows('customer', `SELECT ${customer} FROM customers WHERE code = $1`, [code]))[0] ?? null;

/** The employees with these keys, each in its key's place. */
export async function employees(ids) {
  const found = await rows('employees', 'SELECT id, code, name FROM employees WHERE id = ANY($1)', [ids]);
  const byId = new Map(found.map((employee) => [employee.id, employee]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The newest sales lines of each of these customers, each list in its customer's place. */
export async function newestSales(customerIds, first) {
  const found = await rows('sales', `
    SELECT line.* FROM unnest($1::bigint[]) AS customer (id)
    CROSS JOIN LATERAL (
      SELECT customer_id AS "customerId", document_number AS "documentNumber", date, net_units AS "netUnits"
      FROM sales_lines WHERE customer_id = customer.id ORDER BY date DESC, sales_lines.id DESC LIMIT $2
    ) AS line`, [customerIds, first]);
  const byCustomer = new Map(customerIds.map((id) => [id, []]));
  for (const line of found) byCustomer.get(line.customerId).push(line);
  return customerIds.map((id) => byCustomer.get(id));
}
