// Posts each attack a few times after a warm-up while another client asks ordinary questions, and judges the answers.
import { request, Agent } from 'node:http';
import { attacks } from './attacks.mjs';

const rounds = 5;
const allowed = { milliseconds: 50, bytes: 16 * 1024 };
const url = new URL(process.argv[2] ?? 'http://localhost:5080/graphql');
const ordinary = JSON.stringify({ query: '{ projects(search: "turism", first: 20) { totalCount nodes { title owners { name } } } }' });
const agent = new Agent({ keepAlive: true });
const neighbour = new Agent({ keepAlive: true, maxSockets: 1 });

function send({ body, at = url.pathname, path = '', headers = {} }, through = agent) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const options = {
      agent: through,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', ...headers },
    };
    const sent = request(url.origin + at + path, options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks);
        resolve({ status: response.statusCode, type: response.headers['content-type'], bytes: text.length, text: text.toString(), milliseconds: performance.now() - started });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function outcomeOf({ status, type, text }) {
  if (/^text\/(csv|html)/.test(type)) {
    return type.split(';')[0];
  }

  try {
    const { errors } = JSON.parse(text);
    return errors ? errors[0].extensions.code : 'answered';
  } catch {
    return status >= 400 && text === '' ? 'refused' : 'NO JSON';
  }
}

let running = true;
const waits = [];
async function askMeanwhile() {
  while (running) {
    const answer = await send({ body: ordinary }, neighbour);
    if (answer.status !== 200) {
      throw new Error(`An ordinary question was answered with ${answer.status}: ${answer.text}`);
    }

    waits.push(answer.milliseconds);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function measure(attack) {
  await send(attack);
  await send(attack);
  const answers = [];
  for (let i = 0; i < rounds; i++) {
    answers.push(await send(attack));
  }

  const { status, bytes } = answers[0];
  return { status, bytes, outcome: outcomeOf(answers[0]), milliseconds: median(answers.map((answer) => answer.milliseconds)) };
}

for (let i = 0; i < 300; i++) {
  await send({ body: ordinary });
}

const meanwhile = askMeanwhile();
const misses = [];
console.log('status   bytes      ms  outcome                      attack');
for (const [name, attack] of Object.entries(attacks)) {
  const { status, bytes, milliseconds, outcome } = await measure(attack);
  const missed = status >= 500 || outcome === 'NO JSON' || outcome === 'INTERNAL_ERROR' || bytes >= allowed.bytes || milliseconds >= allowed.milliseconds;
  console.log(`${status}   ${String(bytes).padStart(7)} ${milliseconds.toFixed(1).padStart(7)}  ${outcome.padEnd(28)} ${missed ? 'MISSED: ' : ''}${name}`);
  if (missed) {
    misses.push(name);
  }
}

running = false;
await meanwhile;
agent.destroy();
neighbour.destroy();
console.log(`${Object.keys(attacks).length} attacks, ${misses.length} missed (${allowed.milliseconds} ms, ${allowed.bytes} bytes, no 5xx).`);
console.log(`Meanwhile ${waits.length} ordinary questions were answered: median ${median(waits).toFixed(1)} ms, longest ${Math.max(...waits).toFixed(1)} ms.`);
process.exitCode = misses.length === 0 ? 0 : 1;
