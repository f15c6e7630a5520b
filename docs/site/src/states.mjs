// The states of a wait as a graph, laid out by Graphviz when the site is built.
import { instance } from '@viz-js/viz';

const viz = await instance();
const drawings = new Map();

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The graph as SVG. Its colours come from the page. */
export async function drawn(life, wait, words) {
  const code = graph(life, wait, words);
  if (!drawings.has(code)) {
    const svg = viz.renderString(code, { format: 'svg' });
    drawings.set(code, svg.slice(svg.indexOf('<svg')).replace('<svg ', '<svg aria-hidden="true" ').replace(/<title>[^]*?<\/title>/g, ''));
  }
  return drawings.get(code);
}

function graph(life, wait, words) {
  const box = (kind) => (state) => `${quoted(`${kind} ${state}`)} [label=${quoted(state)} class="${kind}"]`;
  const goals = wait.gone ? [...wait.success, words.gone] : wait.success;
  const dead = wait.dead_ends.map(([state]) => state);
  const cluster = (kind, label, states) =>
    states.length ? `subgraph cluster_${kind} { label=${quoted(label)} class="around" ${states.map(box(kind)).join('; ')} }` : '';
  const way = wait.on_the_way;
  const first = (kind, states) => quoted(`${kind} ${states[0]}`);
  const arrow = (kind, states) =>
    way.length && states.length ? `${first('way', way)} -> ${first(kind, states)} [ltail=cluster_way lhead=cluster_${kind}]` : '';
  const begins = way.includes(life.start) && !wait.gone;
  return `digraph {
    rankdir=LR compound=true bgcolor=transparent ranksep=0.7 nodesep=0.15 fontname="sans-serif" fontsize=12
    node [shape=box style=rounded fontname="sans-serif" fontsize=12 height=0.35]
    ${cluster('way', words.way, way)}
    ${cluster('goal', words.goal, goals)}
    ${cluster('dead', words.dead, dead)}
    ${begins ? `begin [shape=circle label="" width=0.15 class="begin"]; begin -> ${quoted(`way ${life.start}`)} [label=${quoted(words.created)} fontname="sans-serif" fontsize=11]` : ''}
    ${arrow('goal', goals)}
    ${arrow('dead', dead)}
  }`;
}
