import type { AuthConfig } from "convex/server";
import { env } from "./_generated/server";

export default {
  providers: [
    { domain: env.ISSUER, applicationID: "blog" },
    { domain: "https://id.example.com", applicationID: "blog" },
  ],
} satisfies AuthConfig;
