-- Customers of the desk and the people who may write to it.
create table organizations (
  id                     text primary key,
  name                   text not null,
  cloud                  text not null check (cloud in ('worldwide', '21vianet')),
  partner                jsonb,
  has_advanced_agreement boolean not null,
  languages              text[] not null,
  time_zone              text not null,
  country                text not null,
  tenant_id              text unique deferrable initially deferred
);

create table people (
  id              text primary key,
  organization_id text not null references organizations,
  name            text not null,
  email           text not null unique check (email = lower(email)),
  phone           text,
  roles           text[] not null,
  aad_object_id   text,
  language        text,
  unique (organization_id, aad_object_id) deferrable initially deferred
);

-- People at the desk.
create table agents (
  id         text primary key,
  name       text not null,
  email      text not null unique check (email = lower(email)),
  is_active  boolean not null default true,
  -- May let articles go live without a second agent.
  may_approve boolean not null default false,
  created_at timestamptz not null
);

create table agent_sessions (
  token_hash bytea primary key,
  agent_id   text not null references agents,
  csrf_token text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

-- Links that open the console once, printed at the start; kept apart from sign-in by mailed code.
create table console_links (
  token_hash bytea primary key,
  agent_id   text not null references agents,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);

-- One row per conversation: who holds it, what the talk remembers, how far its log has come.
-- Its row lock is what makes turns of one conversation run one at a time, in every process.
create table conversations (
  id             text primary key,
  channel        text not null,
  reference      jsonb not null,
  user_id        text,
  -- Hash of the cookie of the browser that holds the chat: only there may its person sign in.
  browser_hash   bytea,
  person_id      text references people on delete set null,
  language       text,
  -- The chat was opened (a token alone only names it).
  has_started    boolean not null default false,
  holder         text not null default 'bot' check (holder in ('bot', 'waiting', 'agent', 'wrap-up')),
  state          jsonb,
  last_sequence  bigint not null default 0,
  started_at     timestamptz not null,
  last_active_at timestamptz not null
);

create index conversations_browser on conversations (browser_hash, started_at desc) where browser_hash is not null;
create index conversations_person on conversations (person_id) where person_id is not null;

-- The log: everything said, in order. Transcript, Direct Line history and stream all read it.
create table activities (
  conversation_id text not null references conversations on delete cascade,
  sequence        bigint not null,
  author          text not null check (author in ('user', 'bot', 'agent')),
  activity        jsonb not null,
  created_at      timestamptz not null,
  primary key (conversation_id, sequence)
);

-- Deliveries already worked on, so that one delivered twice runs once.
create table inbox (
  conversation_id text not null references conversations on delete cascade,
  delivery_id     text not null,
  -- The log entry it became, and for an invoke what was answered.
  sequence        bigint not null,
  response        jsonb,
  received_at     timestamptz not null,
  primary key (conversation_id, delivery_id)
);

-- Events for the bot that must not be lost: the person signed in, the agent resolved the ticket.
create table pending_events (
  id              bigint generated always as identity primary key,
  conversation_id text not null references conversations on delete cascade,
  event           jsonb not null,
  created_at      timestamptz not null,
  attempts        int not null default 0
);
create index pending_events_conversation on pending_events (conversation_id, id);

-- Messages on their way to a channel that has to be called (Teams); written with the turn, sent after it.
create table outbox (
  id              bigint generated always as identity primary key,
  conversation_id text not null,
  sequence        bigint not null,
  state           text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'unconfirmed', 'failed')),
  attempts        int not null default 0,
  next_attempt_at timestamptz not null,
  -- The latest attempt; a channel takes only so many in a while.
  tried_at        timestamptz,
  lease_token     text,
  leased_until    timestamptz,
  last_error      text,
  foreign key (conversation_id, sequence) references activities on delete cascade
);
create index outbox_due on outbox (next_attempt_at) where state in ('waiting', 'sending');
create index outbox_next on outbox (conversation_id, sequence) where state in ('waiting', 'sending');
create index outbox_lately on outbox (conversation_id, tried_at);

create table uploads (
  id              text primary key,
  conversation_id text not null references conversations on delete cascade,
  name            text not null,
  content_type    text not null,
  bytes           bytea not null,
  created_at      timestamptz not null
);
create index uploads_conversation on uploads (conversation_id);

create table tickets (
  number            bigint generated always as identity (start with 1001) primary key,
  submission_id     text not null unique,
  conversation_id   text not null references conversations,
  organization_id   text references organizations,
  person_id         text references people on delete set null,
  -- Who somebody that could not sign in says they are; nothing of it is proved.
  claimed           jsonb,
  -- When a caller proved with a mailed code to be the registered person.
  caller_verified_at timestamptz,
  state             text not null check (state in ('waiting', 'active', 'resolved', 'withdrawn')),
  kind              text not null check (kind in ('technical', 'billing', 'presales')),
  cloud             text not null check (cloud in ('worldwide', '21vianet')),
  language          text not null,
  problem           text not null,
  impact            jsonb not null,
  impact_statement  text,
  contact           jsonb not null,
  articles_tried    text[] not null,
  severity          text not null check (severity in ('A', 'B', 'C')),
  severity_decision jsonb not null,
  opened_at         timestamptz not null,
  first_reply_due   timestamptz,
  -- What that deadline is counted from: the opening, or when the severity was raised after it.
  first_reply_from  timestamptz not null,
  first_replied_at  timestamptz,
  -- The desk's own target, pauses not added.
  resolution_due    timestamptz,
  -- While an agent waits for the customer: the last log entry before.
  awaited_after     bigint,
  resolved_at       timestamptz,
  agent_id          text references agents,
  claimed_at        timestamptz,
  -- Counts claims; a reply carries the number it was written under and is refused when the ticket moved on.
  claim_number      int not null default 0,
  check ((state = 'active') = (agent_id is not null and claimed_at is not null) or state in ('resolved', 'withdrawn'))
);
create index tickets_queue on tickets (severity, first_reply_due nulls last, opened_at) where state = 'waiting';
create unique index tickets_one_open on tickets (conversation_id) where state in ('waiting', 'active');
create index tickets_person on tickets (person_id);
create index tickets_conversation on tickets (conversation_id, number);

-- History of a ticket: opened, claimed, handed back, noted, reclassified, missed a clock, resolved.
create table ticket_events (
  id         bigint generated always as identity primary key,
  ticket     bigint not null references tickets on delete cascade,
  kind       text not null,
  agent_id   text references agents,
  details    jsonb not null default '{}',
  created_at timestamptz not null
);
create index ticket_events_ticket on ticket_events (ticket, id);
-- A missed clock is recorded once for each deadline, by whichever process sees it first.
create unique index ticket_events_missed on ticket_events (ticket, (details->>'clock'), (details->>'due'))
  where kind = 'clock-missed';

-- The code mailed to prove who calls about a ticket: the latest only, as a hash.
create table caller_codes (
  ticket       bigint primary key references tickets on delete cascade,
  person_id    text not null references people on delete cascade,
  code_hash    bytea not null,
  code_salt    bytea not null,
  expires_at   timestamptz not null,
  next_code_at timestamptz not null
);

create table surveys (
  ticket     bigint primary key references tickets on delete cascade,
  rating     int not null check (rating between 1 and 5),
  comment    text,
  created_at timestamptz not null
);

-- Proof of identity by mailed code, for users and agents alike: one row per link.
create table sign_in_attempts (
  id              text primary key,
  token_hash      bytea not null unique,
  purpose         text not null check (purpose in ('user', 'agent')),
  conversation_id text references conversations on delete cascade,
  -- Hash of the cookie of the only browser that may go on; null until a browser confirmed.
  browser_hash    bytea,
  email           text,
  code_hash       bytea,
  code_salt       bytea,
  code_expires_at timestamptz,
  tries           int not null default 0,
  next_try_at     timestamptz,
  next_code_at    timestamptz,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  check ((purpose = 'user') = (conversation_id is not null))
);
create index sign_in_attempts_conversation on sign_in_attempts (conversation_id);

-- How often something happened lately, shared by all processes; keys are hashes of addresses.
create table sign_in_counters (
  key     bytea primary key,
  count   int not null,
  ends_at timestamptz not null
);

-- The local mailbox: mail that would have left through SMTP.
create table mail (
  id         bigint generated always as identity primary key,
  recipient  text not null,
  subject    text not null,
  body       text not null,
  created_at timestamptz not null
);

-- The one key all processes of this desk sign with; made at the first start.
create table server_secret (
  only_row boolean primary key default true check (only_row),
  secret   text not null
);

-- What the bot could not answer, or not at once. Personal data is taken out of the text before it gets here.
create table misses (
  id              bigint generated always as identity primary key,
  conversation_id text references conversations on delete set null,
  outcome         text not null check (outcome in ('no-answer', 'not-helpful', 'choice')),
  text            text not null,
  language        text not null,
  cloud           text,
  -- Ids of the articles offered or shown, best first, and the one the person chose.
  shown           text[] not null,
  chosen          text,
  -- The article that the person said solved it.
  solved_by       text,
  ticket          bigint references tickets on delete set null,
  state           text not null default 'open' check (state in ('open', 'handled', 'dismissed')),
  -- What they were handled with: the version of an article that went live.
  handled_by      bigint,
  created_at      timestamptz not null
);
create index misses_lately on misses (created_at desc);
create index misses_conversation on misses (conversation_id);
create index misses_ticket on misses (ticket) where ticket is not null;

-- Articles written at this desk. The approved version with the highest number is live and hides the file of that name.
create table article_versions (
  id           bigint generated always as identity primary key,
  article_id   text not null,
  number       int not null,
  state        text not null default 'draft' check (state in ('draft', 'approved', 'withdrawn')),
  -- Whole Markdown files by language; a language left out is served from the files.
  texts        jsonb not null,
  -- The live version it was written on; 0 = the files.
  base         int not null,
  -- The misses it answers.
  misses       bigint[] not null default '{}',
  -- Null for what was imported at the command line.
  author_id    text references agents,
  created_at   timestamptz not null,
  approved_by  text references agents,
  approved_at  timestamptz,
  withdrawn_by text references agents,
  withdrawn_at timestamptz,
  unique (article_id, number)
);
