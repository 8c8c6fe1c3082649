// Leads each connection of the scanner to a port of this computer; one to any other name fails.
"use strict";
const net = require("node:net");
const ports = JSON.parse(process.env.OBSERVATORY_PORTS);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...given) {
  const [options, done] = net._normalizeArgs(Array.isArray(given[0]) ? given[0] : given);
  const port = options.host === process.env.OBSERVATORY_NAME && ports[options.port];
  if (!port) {
    process.nextTick(() => this.destroy(new Error(`No way to ${options.host}:${options.port}`)));
    return this;
  }
  return connect.call(this, { ...options, host: "127.0.0.1", port }, done);
};
