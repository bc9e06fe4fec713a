package planted.undescribed;

class Some {}
