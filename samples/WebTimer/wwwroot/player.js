import './back-care-player.js';

const { stopRule } = await (await fetch('api/choices')).json();
document.getElementById('stop-rule').textContent = stopRule;

const order = { timeBudget: '00:05:00', targets: ['middleBack'], equipment: ['chair'] };
const answer = await fetch('api/routines', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(order) });
const { result, timeline } = await answer.json();

const player = document.querySelector('back-care-player');
player.addEventListener('change', ({ detail: { kind, segment } }) => {
  document.getElementById('log').append(Object.assign(document.createElement('li'), { textContent: `${kind}: ${segment.text}` }));
});
player.exercises = result.routine.items.map(item => item.exercise);
player.timeline = timeline;
