/* eslint-disable */
import type * as account from "../account.js";
import type * as contact from "../contact.js";
import type * as emails from "../emails.js";
import type * as files from "../files.js";
import type * as http from "../http.js";
import type * as lib_http from "../lib/http.js";
import type * as mailService from "../mailService.js";
import type * as posts from "../posts.js";
import type * as recentPosts from "../recentPosts.js";
import type * as users from "../users.js";
import type * as viewer from "../viewer.js";
import type { ApiFromModules, FilterApi, FunctionReference } from "convex/server";
declare const fullApi: ApiFromModules<{
  "account": typeof account;
  "contact": typeof contact;
  "emails": typeof emails;
  "files": typeof files;
  "http": typeof http;
  "lib/http": typeof lib_http;
  "mailService": typeof mailService;
  "posts": typeof posts;
  "recentPosts": typeof recentPosts;
  "users": typeof users;
  "viewer": typeof viewer;
}>;
export declare const api: FilterApi<typeof fullApi, FunctionReference<any, "public">>;
export declare const internal: FilterApi<typeof fullApi, FunctionReference<any, "internal">>;
