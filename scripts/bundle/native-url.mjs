// tus-js-client asks for `url-parse`, which is CommonJS and 3 KB, to join two addresses. Every browser has that built in.
export default URL;
