const asked = new Map<string, Promise<string>>();

async function fetched(name: string): Promise<string> {
  const answer = await fetch(`${document.documentElement.dataset['base'] ?? '/'}drawings/plain/${name}.svg`);
  if (!answer.ok) throw new Error(`the drawing ${name} did not come: ${answer.status}`);
  return answer.text();
}

/** A committed drawing as text, from its file: it is data, and no browser has to compile it. @param name `stage-e.today.tall` */
export function fetchDrawing(name: string): Promise<string> {
  const known = asked.get(name);
  if (known) return known;
  const drawing = fetched(name);
  asked.set(name, drawing);
  drawing.catch(() => asked.delete(name));
  return drawing;
}
