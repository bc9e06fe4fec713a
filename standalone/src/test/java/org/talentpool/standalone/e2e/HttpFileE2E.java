package org.talentpool.standalone.e2e;

/** The walk of the request file, in one process. */
class HttpFileE2E extends HttpFileWalk {
    HttpFileE2E() {
        super(RunningSystem.shared());
    }
}
