import pg from 'pg';

/** Anything that runs SQL: the pool, or one open transaction. Rows come back as they are; `bigint` as number. */
export interface Queryable {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A pool of connections to one PostgreSQL. */
export interface Database extends Queryable {
  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. It also throws when `work`
   * has swallowed the failure of a query, as nothing can be committed then. When the connection is lost during the commit
   * nobody can tell whether it took place: what is repeated needs a key of its own.
   */
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

interface DatabaseOptions {
  /** Most connections this process may hold. */
  readonly connections?: number;
  /** The schema everything lives in; tests give each suite its own. */
  readonly schema?: string;
  /** A transaction in which nothing happens for so long is rolled back, as its process may be gone; 0 = never. */
  readonly idleTransactionMs?: number;
  /** Told about connections that broke while idle; the pool replaces them. */
  readonly onError?: (error: Error) => void;
}

const int8 = 20;
const idleMilliseconds = 5 * 60_000;
/** No turn comes near it: everything in a transaction is memory and database. */
const idleTransactionMilliseconds = 60_000;
/** Also how long one waits for a free connection. */
const connectWithinMilliseconds = 15_000;

/** Opens a pool on a PostgreSQL server, given as a connection string or a socket folder's settings. */
export function openDatabase(config: string | pg.PoolConfig, options: DatabaseOptions = {}): Database {
  const { onError = () => {}, idleTransactionMs = idleTransactionMilliseconds } = options;
  const pool = new pg.Pool({
    ...(typeof config === 'string' ? { connectionString: config } : config),
    max: options.connections ?? 10,
    idleTimeoutMillis: idleMilliseconds,
    keepAlive: true,
    connectionTimeoutMillis: connectWithinMilliseconds,
    types: { getTypeParser },
    // Not in the connection's options, which some poolers refuse.
    onConnect: async (client) => {
      await client.query(`set idle_in_transaction_session_timeout = ${idleTransactionMs}`);
    },
    ...(options.schema ? { options: `-c search_path=${options.schema}` } : {}),
  });
  pool.on('error', onError);
  // A checked-out client without a listener would end the process when its connection dies.
  pool.on('connect', (client) => client.on('error', onError));

  return {
    query: (text, values) => run(pool, text, values),
    async transaction(work) {
      const client = await pool.connect();
      let isOpen = true;
      const query: Queryable['query'] = async (text, values) => {
        if (!isOpen) throw new Error('A query came after its transaction had ended; await it inside.');
        return run(client, text, values);
      };
      try {
        await client.query('begin');
        const result = await work({ query });
        isOpen = false;
        const { command } = await client.query('commit');
        if (command !== 'COMMIT')
          throw new Error('The transaction was not committed: one of its queries had failed.');
        client.release();
        return result;
      } catch (error) {
        isOpen = false;
        const isBroken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        client.release(isBroken || hasStalePlan(error));
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

async function run<Row>(
  on: pg.Pool | pg.PoolClient,
  text: string,
  values?: readonly unknown[],
): Promise<Row[]> {
  const query = values ? { text, values: [...values], name: statementName(text) } : text;
  const result: pg.QueryResult | pg.QueryResult[] = await on.query(query);
  // Several statements in one text, as in a migration, have a result each.
  const last = Array.isArray(result) ? result.at(-1) : result;
  return (last?.rows ?? []) as Row[];
}

/**
 * Statements with parameters are prepared once a connection, which makes short transactions about a third faster.
 * Texts that are put together anew each time would fill the server's memory, so only so many get a name.
 */
function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known || statementNames.size >= statementLimit) return known;
  const name = `s${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

const statementNames = new Map<string, string>();
const statementLimit = 500;

/** A table got another column since the statement was prepared: a new connection prepares it anew. */
function hasStalePlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '0A000';
}

/** Sequence numbers and ticket numbers stay far below 2^53, so `bigint` is read as a number. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) =>
  oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text');
