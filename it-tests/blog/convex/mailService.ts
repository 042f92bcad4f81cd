import { type ActionCtx, env } from "./_generated/server";

export async function send(
  ctx: ActionCtx,
  to: string,
  subject: string,
  body: string,
): Promise<void> {
  const response = await fetch("https://api.emailservice.com/send", {
    method: "POST",
    headers: { Authorization: `Bearer ${env.EMAIL_API_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ to, subject, body }),
  });
  if (!response.ok) {
    throw new Error(`The mail service answered ${response.status}`);
  }
}
