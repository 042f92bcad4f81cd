/* eslint-disable */
/**
 * Generated `api` utility.
 *
 * THIS CODE IS AUTOMATICALLY GENERATED.
 *
 * To regenerate, run `npx convex dev`.
 * @module
 */

import type * as Zed from "../Zed.js";
import type * as _x from "../_x.js";
import type * as a1 from "../a1.js";
import type * as a_very_long_directory_name_for_the_test_another_quite_long_directory_name_and_a_module_with_a_long_name_too from "../a_very_long_directory_name_for_the_test/another_quite_long_directory_name/and_a_module_with_a_long_name_too.js";
import type * as abc from "../abc.js";
import type * as abc2_z from "../abc2/z.js";
import type * as admin_deep_nested_users from "../admin/deep/nested_users.js";
import type * as admin_users from "../admin/users.js";
import type * as api_ from "../api.js";
import type * as components_ from "../components.js";
import type * as crons from "../crons.js";
import type * as delete_ from "../delete.js";
import type * as enum_ from "../enum.js";
import type * as fullApi_ from "../fullApi.js";
import type * as http from "../http.js";
import type * as internal_ from "../internal.js";
import type * as internal_api from "../internal/api.js";
import type * as lib_http from "../lib/http.js";
import type * as plain from "../plain.js";
import type * as posts from "../posts.js";
import type * as static_ from "../static.js";
import type * as types from "../types.js";
import type * as users from "../users.js";
import type * as view from "../view.js";

import type {
  ApiFromModules,
  FilterApi,
  FunctionReference,
} from "convex/server";

declare const fullApi: ApiFromModules<{
  Zed: typeof Zed;
  _x: typeof _x;
  a1: typeof a1;
  "a_very_long_directory_name_for_the_test/another_quite_long_directory_name/and_a_module_with_a_long_name_too": typeof a_very_long_directory_name_for_the_test_another_quite_long_directory_name_and_a_module_with_a_long_name_too;
  abc: typeof abc;
  "abc2/z": typeof abc2_z;
  "admin/deep/nested_users": typeof admin_deep_nested_users;
  "admin/users": typeof admin_users;
  api: typeof api_;
  components: typeof components_;
  crons: typeof crons;
  delete: typeof delete_;
  enum: typeof enum_;
  fullApi: typeof fullApi_;
  http: typeof http;
  internal: typeof internal_;
  "internal/api": typeof internal_api;
  "lib/http": typeof lib_http;
  plain: typeof plain;
  posts: typeof posts;
  static: typeof static_;
  types: typeof types;
  users: typeof users;
  view: typeof view;
}>;

/**
 * A utility for referencing Convex functions in your app's public API.
 *
 * Usage:
 * ```js
 * const myFunctionReference = api.myModule.myFunction;
 * ```
 */
export declare const api: FilterApi<
  typeof fullApi,
  FunctionReference<any, "public">
>;

/**
 * A utility for referencing Convex functions in your app's internal API.
 *
 * Usage:
 * ```js
 * const myFunctionReference = internal.myModule.myFunction;
 * ```
 */
export declare const internal: FilterApi<
  typeof fullApi,
  FunctionReference<any, "internal">
>;

export declare const components: {};
