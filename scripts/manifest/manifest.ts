import { ApiObject } from "cdk8s";
import { Construct } from "constructs";

/**
 * A Kubernetes object that arrives whole, as JSON: one call into the runtime, with nothing to take apart there. The
 * bindings of a typed object send every field with its type, and the runtime looks each of them up.
 */
export class Manifest extends ApiObject {
  /**
   * Makes the object.
   *
   * @param scope the scope in which to define this object
   * @param id a scope-local name for the object
   * @param json the object: apiVersion, kind, metadata and the rest
   */
  constructor(scope: Construct, id: string, json: string) {
    super(scope, id, JSON.parse(json));
  }
}
